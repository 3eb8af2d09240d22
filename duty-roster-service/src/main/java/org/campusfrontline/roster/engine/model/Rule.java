package org.campusfrontline.roster.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// One rule of a set: a kind with its arguments, hard or soft with a weight, and the level it serves.
public record Rule(String id, RuleKind kind, Map<String, Argument> arguments, boolean hard, int weight, Level level) {

    public Rule {
        arguments = Map.copyOf(arguments);
        if (weight < 1) {
            throw new IllegalArgumentException("a rule weighs something");
        }
    }

    public static Rule hard(RuleKind kind, Map<String, Argument> arguments) {
        return new Rule(kind.name(), kind, arguments, true, 1, kind.level());
    }

    public static Rule soft(RuleKind kind, int weight, Map<String, Argument> arguments) {
        return new Rule(kind.name(), kind, arguments, false, weight, kind.level());
    }

    public Rule named(String name) {
        return new Rule(name, kind, arguments, hard, weight, level);
    }

    /// Every parameter that is not as the kind asks, in order of their names.
    public List<RuleFault> faults() {
        Map<String, Argument> unread = new TreeMap<>(arguments);
        List<RuleFault> faults = new ArrayList<>();
        for (Parameter parameter : kind.parameters()) {
            parameter
                    .fault(unread.remove(parameter.name()))
                    .ifPresent(reason -> faults.add(new RuleFault(parameter.name(), reason)));
        }
        unread.keySet().forEach(name -> faults.add(new RuleFault(name, RuleFault.Reason.UNKNOWN)));
        return faults;
    }

    public int whole(String name) {
        return switch (arguments.get(name)) {
            case Argument.Whole whole -> Math.toIntExact(whole.value());
            case Argument.Text text -> throw new IllegalArgumentException(name + " is no number: " + text.value());
            case null -> Integer.parseInt(fallback(name));
        };
    }

    public String text(String name) {
        return switch (arguments.get(name)) {
            case Argument.Text text -> text.value();
            case Argument.Whole whole -> throw new IllegalArgumentException(name + " is no text: " + whole.value());
            case null -> fallback(name);
        };
    }

    private String fallback(String name) {
        return Objects.requireNonNull(kind.parameter(name).fallback(), name);
    }
}
