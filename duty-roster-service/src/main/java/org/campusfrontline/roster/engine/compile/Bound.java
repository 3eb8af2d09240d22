package org.campusfrontline.roster.engine.compile;

import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.engine.model.Reckoning;
import org.campusfrontline.roster.engine.model.Rule;
import org.campusfrontline.roster.engine.rule.Mechanism;

/// A rule of a set as it binds some people: the mechanism that judges it.
public record Bound(String set, Reckoning reckoning, Rule rule, Mechanism mechanism) {

    private static final int TWO = 2;

    /// How many sums a value is made of: a hard and a soft one for each level.
    public static final int SLOTS = TWO * Level.values().length;

    /// The sum that the rule adds to.
    public int slot() {
        return slot(rule.level(), rule.hard());
    }

    public static int slot(Level level, boolean hard) {
        return TWO * level.ordinal() + (hard ? 0 : 1);
    }

    public static boolean isHard(int slot) {
        return slot % TWO == 0;
    }
}
