package org.campusfrontline.roster.engine.model;

/// What is true of a person from the first day to the last, both included; a value of UNAVAILABLE or LEAVE is a
/// selector of what they may not do.
public record Fact(Kind kind, String value, int first, int last) {

    /// What a fact is about.
    public enum Kind {
        CONTRACT,
        SKILL,
        CERTIFICATE,
        EXPOSURE,
        DAY_OFF,
        LEAVE,
        UNAVAILABLE,
        LOOP_PHASE
    }

    public static final int ALWAYS = 1_000_000;

    public static Fact always(Kind kind, String value) {
        return new Fact(kind, value, -ALWAYS, ALWAYS);
    }

    public static Fact on(Kind kind, int day) {
        return new Fact(kind, Selector.ANY, day, day);
    }

    public boolean holds(int day) {
        return day >= first && day <= last;
    }
}
