package org.campusfrontline.deploy.local.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A command's words, its switches (`--json`) and its options (`--data DIR`, `--data=DIR`, repeatable).
record CommandLine(List<String> words, Set<String> switches, Map<String, List<String>> options) {
    CommandLine {
        words = List.copyOf(words);
        switches = Set.copyOf(switches);
        options = Map.copyOf(options);
    }

    static CommandLine parse(List<String> arguments, Set<String> switches, Set<String> options) {
        List<String> words = new ArrayList<>();
        List<String> given = new ArrayList<>();
        Map<String, List<String>> values = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (!argument.startsWith("--")) {
                words.add(argument);
            } else if (switches.contains(argument)) {
                given.add(argument);
            } else if (options.contains(name) && equals >= 0) {
                add(values, name, argument.substring(equals + 1));
            } else if (options.contains(name) && i + 1 < arguments.size()) {
                i++;
                add(values, name, arguments.get(i));
            } else {
                throw new UsageFailure(options.contains(name) ? name + " needs a value" : "unknown option " + name);
            }
        }
        return new CommandLine(words, Set.copyOf(given), values);
    }

    private static void add(Map<String, List<String>> values, String name, String value) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    boolean has(String name) {
        return switches.contains(name);
    }

    List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    Optional<String> one(String option) {
        List<String> values = all(option);
        if (values.size() > 1) {
            throw new UsageFailure(option + " is given twice");
        }
        return values.stream().findFirst();
    }
}
