package org.campusfrontline.roster.engine.compile;

import org.campusfrontline.roster.engine.model.RuleKind;

/// A rule, lines that break it with what is found, and lines beside the bound that keep it; all weigh 3.
record RuleCase(
        RuleKind kind, String arguments, SmallRoster roster, String[] broken, String[] breaches, String[] legal) {

    static RuleCase of(RuleKind kind, String arguments) {
        return new RuleCase(kind, arguments, new SmallRoster(), new String[0], new String[0], new String[0]);
    }

    RuleCase in(SmallRoster changed) {
        return new RuleCase(kind, arguments, changed, broken, breaches, legal);
    }

    RuleCase breaks(String... lines) {
        return new RuleCase(kind, arguments, roster, lines, breaches, legal);
    }

    RuleCase finds(String... found) {
        return new RuleCase(kind, arguments, roster, broken, found, legal);
    }

    RuleCase keeps(String... lines) {
        return new RuleCase(kind, arguments, roster, broken, breaches, lines);
    }

    @Override
    public String toString() {
        return kind + " " + arguments + " " + String.join("/", broken);
    }
}
