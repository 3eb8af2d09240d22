package org.campusfrontline.deploy.bench.client;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Words of a command line: `--name value`, `--flag`, and plain words. What names files may take several, as words one
/// after the other, with commas between them, or by naming the option again; anything else is given once.
public final class Options {

    private static final Set<String> FLAGS = Set.of("json", "record", "list", "kill", "rival");
    private static final Set<String> LISTS = Set.of("instance", "solution", "solutions");
    private static final Set<String> SHOWN = Set.of("json", "record");
    private static final String PREFIX = "--";
    private final Map<String, List<String>> named = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();

    private Options() {}

    public static Options read(String[] arguments) {
        Options options = new Options();
        int at = 0;
        while (at < arguments.length) {
            at = options.take(arguments, at);
        }
        return options;
    }

    /// Takes the word at this place with what belongs to it, and tells the place of the next one.
    private int take(String[] arguments, int at) {
        if (!arguments[at].startsWith(PREFIX)) {
            words.add(arguments[at]);
            return at + 1;
        }
        String name = arguments[at].substring(PREFIX.length());
        if (FLAGS.contains(name)) {
            named.put(name, List.of());
            return at + 1;
        }
        boolean list = LISTS.contains(name);
        if (!list && named.containsKey(name)) {
            throw new IllegalArgumentException(arguments[at] + " is given twice and takes one value");
        }
        List<String> values = named.computeIfAbsent(name, first -> new ArrayList<>());
        int next = at + 1;
        while (next < arguments.length && !arguments[next].startsWith(PREFIX) && (list || next == at + 1)) {
            values.add(arguments[next++]);
        }
        if (next == at + 1) {
            throw new IllegalArgumentException(arguments[at] + " needs a value");
        }
        return next;
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
        named.forEach((name, values) -> {
            if (!SHOWN.contains(name)) {
                line.append(" --").append(name).append(values.isEmpty() ? "" : " " + String.join(",", values));
            }
        });
        return line.toString();
    }

    public List<String> words() {
        return List.copyOf(words);
    }

    public boolean has(String name) {
        return named.containsKey(name);
    }

    /// The only value; empty where the option is not given.
    public Optional<String> text(String name) {
        List<String> values = named.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new IllegalArgumentException("--" + name + " takes one value here, not " + String.join(" ", values));
        }
        return values.stream().findFirst();
    }

    /// All values in their order, without what commas leave empty.
    public List<String> list(String name) {
        return named.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    public List<Path> paths(String name) {
        return list(name).stream().map(Path::of).toList();
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
