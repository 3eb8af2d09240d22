package org.campusfrontline.roster.line;

import org.campusfrontline.roster.planning.IndexedProblem;

/// What one person may do on each day: the shift types that days off and limits leave open, and to be free.
final class DayChoices {

    private final long[] types;

    private DayChoices(long[] types) {
        this.types = types;
    }

    static DayChoices of(IndexedProblem problem, int person) {
        long open = 0;
        for (int type = 0; type < problem.types(); type++) {
            if (problem.maxOfType(person, type) > 0) {
                open |= 1L << type;
            }
        }
        long[] types = new long[problem.days()];
        for (int day = 0; day < types.length; day++) {
            types[day] = problem.dayOff(person, day) ? 0 : open;
        }
        return new DayChoices(types);
    }

    /// A negative shift stands for a free day, which nobody is denied.
    boolean allows(int day, int shift) {
        return shift < 0 || (types[day] & 1L << shift) != 0;
    }

    boolean mayWork(int day) {
        return types[day] != 0;
    }
}
