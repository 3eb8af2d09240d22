package org.campusfrontline.roster.engine.rule;

import java.util.Arrays;

/// Whom a rule binds and between which positions: what is found is judged by the last day it lies on.
/// `eve` is the first position on which a run may have ended to be judged too short.
public record Scope(int[] people, int first, int last, int eve) {

    public Scope {
        people = people.clone();
    }

    @Override
    public int[] people() {
        return people.clone();
    }

    public boolean judges(int at) {
        return at >= first && at <= last;
    }

    /// Whether both bind the same people between the same positions.
    boolean same(Scope other) {
        return Arrays.equals(people, other.people) && first == other.first && last == other.last && eve == other.eve;
    }
}
