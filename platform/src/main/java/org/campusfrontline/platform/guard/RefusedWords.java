package org.campusfrontline.platform.guard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The list `guard/refused-words.txt`: `topic: word, word`; words after `allowed:` are harmless although they hold one.
/// Chinese is sought without blanks and signs, English by whole words.
final class RefusedWords {

    private static final String FILE = "guard/refused-words.txt";
    private static final String ALLOWED = "allowed";
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LATIN = Pattern.compile("[\\p{ASCII}]+");
    private final Map<String, String> topicOfWord = new LinkedHashMap<>();
    private final Set<String> allowed = new LinkedHashSet<>();

    /// A refused word and what it is about.
    record Found(String word, String topic) {}

    static RefusedWords load() {
        RefusedWords words = new RefusedWords();
        try (InputStream in = RefusedWords.class.getClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no list " + FILE);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(words::add);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Found> firstIn(String text) {
        String spaced = spaced(text);
        String joined = spaced.replace(" ", "");
        for (String harmless : allowed) {
            spaced = spaced.replace(" " + harmless + " ", "  ");
            joined = joined.replace(harmless.replace(" ", ""), " ");
        }
        for (Map.Entry<String, String> entry : topicOfWord.entrySet()) {
            String word = entry.getKey();
            boolean found = isLatin(word) ? spaced.contains(" " + word + " ") : joined.contains(word);
            if (found) {
                return Optional.of(new Found(word, entry.getValue()));
            }
        }
        return Optional.empty();
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        String topic = line.substring(0, colon).strip();
        for (String word : line.substring(colon + 1).split(",", -1)) {
            String plain = spaced(word).strip();
            if (ALLOWED.equals(topic)) {
                allowed.add(plain);
            } else {
                topicOfWord.put(plain, topic);
            }
        }
    }

    private static boolean isLatin(String word) {
        return LATIN.matcher(word).matches();
    }

    private static String spaced(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return " " + NOT_LETTERS.matcher(plain).replaceAll(" ").strip() + " ";
    }
}
