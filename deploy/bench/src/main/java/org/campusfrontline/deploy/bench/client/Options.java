package org.campusfrontline.deploy.bench.client;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Words of a command line: `--name value`, `--flag`, and plain words.
public final class Options {

    private static final Set<String> FLAGS = Set.of("json", "record", "list", "kill", "rival");
    private static final Set<String> SHOWN = Set.of("json", "record");
    private final Map<String, String> named = new LinkedHashMap<>();
    private final List<String> words;

    private Options(List<String> words) {
        this.words = List.copyOf(words);
    }

    public static Options read(String[] arguments) {
        List<String> words = new ArrayList<>();
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            String word = arguments[i];
            if (!word.startsWith("--")) {
                words.add(word);
            } else if (FLAGS.contains(word.substring(2))) {
                found.put(word.substring(2), "");
            } else if (i + 1 < arguments.length) {
                found.put(word.substring(2), arguments[++i]);
            } else {
                throw new IllegalArgumentException(word + " needs a value");
            }
        }
        Options options = new Options(words);
        options.named.putAll(found);
        return options;
    }

    /// Refuses every option but these.
    public void only(String... known) {
        for (String name : named.keySet()) {
            if (!List.of(known).contains(name)) {
                throw new IllegalArgumentException(
                        "--" + name + " is not known here; there are --" + String.join(" --", known));
            }
        }
    }

    /// The words and options as they were given, without those that only say how the answer is shown or kept.
    public String asGiven() {
        StringBuilder line = new StringBuilder(String.join(" ", words));
        named.forEach((name, value) -> {
            if (!SHOWN.contains(name)) {
                line.append(" --").append(name).append(value.isEmpty() ? "" : " " + value);
            }
        });
        return line.toString();
    }

    public List<String> words() {
        return words;
    }

    public boolean has(String name) {
        return named.containsKey(name);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(named.get(name));
    }

    public Optional<Path> path(String name) {
        return text(name).map(Path::of);
    }

    public int number(String name, int least, int most, int usual) {
        Optional<String> given = text(name);
        if (given.isEmpty()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(given.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("--" + name + " needs a whole number, not " + given.get(), notANumber);
        }
        throw new IllegalArgumentException("--" + name + " lies between " + least + " and " + most);
    }
}
