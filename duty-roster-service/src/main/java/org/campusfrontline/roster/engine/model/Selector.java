package org.campusfrontline.roster.engine.model;

import java.util.ArrayList;
import java.util.List;

/// Which days of a line are meant: alternatives by `|`, each of words that must all hold by `&`, each perhaps not by
/// `!`. A word is WORK, OFF, ANY, a shift, `#tag` of shift or post, `@post`, `%site` or `~unit`.
public record Selector(List<List<Word>> alternatives) {

    public static final String ANY = "ANY";
    public static final String WORK = "WORK";
    public static final String OFF = "OFF";
    private static final String NAME = "[\\p{L}\\p{N}_.:-]+";
    private static final java.util.regex.Pattern WORD = java.util.regex.Pattern.compile("!?[#@%~]?" + NAME);

    public Selector {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    /// One word of a selector; the mark is `#`, `@`, `%`, `~` or a blank for a shift or one of the three classes.
    public record Word(boolean not, char mark, String name) {}

    public static boolean reads(String text) {
        for (String alternative : text.split("\\|", -1)) {
            for (String word : alternative.split("&", -1)) {
                if (!WORD.matcher(word).matches()) {
                    return false;
                }
            }
        }
        return true;
    }

    public static Selector of(String text) {
        if (!reads(text)) {
            throw new IllegalArgumentException("not a selector: " + text);
        }
        List<List<Word>> alternatives = new ArrayList<>();
        for (String alternative : text.split("\\|", -1)) {
            List<Word> words = new ArrayList<>();
            for (String word : alternative.split("&", -1)) {
                words.add(word(word));
            }
            alternatives.add(words);
        }
        return new Selector(alternatives);
    }

    private static Word word(String text) {
        boolean not = text.charAt(0) == '!';
        String rest = not ? text.substring(1) : text;
        boolean marked = "#@%~".indexOf(rest.charAt(0)) >= 0;
        return new Word(not, marked ? rest.charAt(0) : ' ', marked ? rest.substring(1) : rest);
    }
}
