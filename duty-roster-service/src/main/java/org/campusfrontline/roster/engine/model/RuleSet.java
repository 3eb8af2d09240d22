package org.campusfrontline.roster.engine.model;

import java.util.List;
import java.util.function.Predicate;

/// Rules that bind from the first day to the last: everybody, or those whose contract has the set's name.
public record RuleSet(String name, boolean everybody, int first, int last, Reckoning reckoning, List<Rule> rules) {

    public RuleSet {
        rules = List.copyOf(rules);
    }

    /// By the calendar.
    public RuleSet(String name, boolean everybody, int first, int last, List<Rule> rules) {
        this(name, everybody, first, last, Reckoning.CALENDAR, rules);
    }

    public static RuleSet forAll(List<Rule> rules) {
        return new RuleSet("", true, -Fact.ALWAYS, Fact.ALWAYS, rules);
    }

    public static RuleSet contract(String name, List<Rule> rules) {
        return new RuleSet(name, false, -Fact.ALWAYS, Fact.ALWAYS, rules);
    }

    public RuleSet by(Reckoning other) {
        return new RuleSet(name, everybody, first, last, other, rules);
    }

    public RuleSet only(Predicate<Rule> kept) {
        return new RuleSet(
                name,
                everybody,
                first,
                last,
                reckoning,
                rules.stream().filter(kept).toList());
    }
}
