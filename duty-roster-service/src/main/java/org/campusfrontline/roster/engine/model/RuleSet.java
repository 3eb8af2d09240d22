package org.campusfrontline.roster.engine.model;

import java.util.List;

/// Rules that bind from the first day to the last: everybody, or those whose contract has the set's name.
public record RuleSet(String name, boolean everybody, int first, int last, List<Rule> rules) {

    public RuleSet {
        rules = List.copyOf(rules);
    }

    public static RuleSet forAll(List<Rule> rules) {
        return new RuleSet("", true, -Fact.ALWAYS, Fact.ALWAYS, rules);
    }

    public static RuleSet contract(String name, List<Rule> rules) {
        return new RuleSet(name, false, -Fact.ALWAYS, Fact.ALWAYS, rules);
    }
}
