package org.campusfrontline.roster.line;

import java.util.Arrays;
import org.campusfrontline.roster.planning.IndexedProblem;

/// What one person may do on each day: a set of shift types and whether to be free. Narrowed by a search, never
/// widened.
public final class DayChoices {

    private static final long FREE = 1L << 63;

    private final long[] choices;

    private DayChoices(long[] choices) {
        this.choices = choices;
    }

    /// Everything that the person's days off and shift limits leave open.
    public static DayChoices all(IndexedProblem problem, int person) {
        long types = 0;
        for (int type = 0; type < problem.types(); type++) {
            if (problem.maxOfType(person, type) > 0) {
                types |= 1L << type;
            }
        }
        long[] choices = new long[problem.days()];
        for (int day = 0; day < choices.length; day++) {
            choices[day] = problem.dayOff(person, day) ? FREE : FREE | types;
        }
        return new DayChoices(choices);
    }

    public DayChoices copy() {
        return new DayChoices(choices.clone());
    }

    /// A negative shift stands for a free day.
    public boolean allows(int day, int shift) {
        return (choices[day] & bit(shift)) != 0;
    }

    public boolean allows(int[] shifts) {
        for (int day = 0; day < shifts.length; day++) {
            if (!allows(day, shifts[day])) {
                return false;
            }
        }
        return true;
    }

    public boolean mayWork(int day) {
        return (choices[day] & ~FREE) != 0;
    }

    public void only(int day, int shift) {
        choices[day] &= bit(shift);
    }

    public void without(int day, int shift) {
        choices[day] &= ~bit(shift);
    }

    /// How many choices are open over all days.
    public int open() {
        return Arrays.stream(choices).mapToInt(Long::bitCount).sum();
    }

    public boolean isEmpty() {
        return Arrays.stream(choices).anyMatch(choice -> choice == 0);
    }

    private static long bit(int shift) {
        return shift < 0 ? FREE : 1L << shift;
    }
}
