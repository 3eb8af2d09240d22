package org.campusfrontline.roster.engine.model;

import java.util.Arrays;

/// Which people are meant: alternatives by `|`, each a word, perhaps not by `!`. A word is ALL, `#tag`, `~unit`,
/// `$skill`, or `=` with a person's id.
public record Group(String text) {

    public static final String ALL = "ALL";
    private static final java.util.regex.Pattern WORD = java.util.regex.Pattern.compile("!?(ALL|[#~$=][^|!]+)");

    public static boolean reads(String text) {
        return Arrays.stream(text.split("\\|", -1))
                .allMatch(word -> WORD.matcher(word).matches());
    }

    public boolean holds(Person person) {
        return Arrays.stream(text.split("\\|"))
                .anyMatch(word -> word.startsWith("!") ? !holds(word.substring(1), person) : holds(word, person));
    }

    private static boolean holds(String word, Person person) {
        String name = word.substring(1);
        return switch (word.charAt(0)) {
            case '#' -> person.tags().contains(name);
            case '~' -> person.unit().equals(name);
            case '=' -> person.id().equals(name);
            case '$' ->
                person.facts().stream()
                        .anyMatch(fact ->
                                fact.kind() == Fact.Kind.SKILL && fact.value().equals(name));
            default -> true;
        };
    }
}
