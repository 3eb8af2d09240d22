package org.campusfrontline.roster.column;

import java.util.Arrays;
import org.campusfrontline.roster.planning.IndexedProblem;

/// One line of duties of one person with what its wishes cost; equal where person and duties are.
record Column(int person, int[] shifts, int cost) {

    static Column of(IndexedProblem problem, int person, int[] shifts) {
        int cost = 0;
        for (int day = 0; day < shifts.length; day++) {
            cost += shifts[day] < 0 ? 0 : problem.wishCost(person, day, shifts[day]);
        }
        return new Column(person, shifts, cost);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column column && person == column.person && Arrays.equals(shifts, column.shifts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(shifts) + person;
    }
}
