package org.campusfrontline.roster.planning;

import java.util.Arrays;

/// Who works which shift type on which day, by index into the problem's lists; immutable.
public final class Plan {

    /// The shift index that stands for a free day.
    public static final int OFF = -1;

    private final int[][] shifts;

    private Plan(int[][] shifts) {
        this.shifts = shifts;
    }

    /// A plan from one row a person; the rows are copied.
    public static Plan of(int[][] rows) {
        int[][] copy = new int[rows.length][];
        for (int person = 0; person < rows.length; person++) {
            copy[person] = rows[person].clone();
        }
        return new Plan(copy);
    }

    /// The plan in which nobody works.
    public static Plan empty(int staff, int days) {
        int[][] rows = new int[staff][days];
        for (int[] row : rows) {
            Arrays.fill(row, OFF);
        }
        return new Plan(rows);
    }

    public int staff() {
        return shifts.length;
    }

    public int shift(int person, int day) {
        return shifts[person][day];
    }

    /// A copy of one person's row.
    public int[] row(int person) {
        return shifts[person].clone();
    }

    /// A copy of all rows.
    public int[][] rows() {
        return of(shifts).shifts;
    }

    /// This plan with one cell changed.
    public Plan with(int person, int day, int shift) {
        int[][] rows = rows();
        rows[person][day] = shift;
        return new Plan(rows);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Plan plan && Arrays.deepEquals(shifts, plan.shifts);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(shifts);
    }

    @Override
    public String toString() {
        return Arrays.deepToString(shifts);
    }
}
