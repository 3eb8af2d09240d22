package org.campusfrontline.roster.column;

import org.campusfrontline.roster.planning.IndexedProblem;

/// What a group of people is asked to cover: all that is wanted, less those who work outside the group. Negative where
/// more than wanted do.
final class Demand {

    private final IndexedProblem problem;
    private final int[][] wanted;

    private Demand(IndexedProblem problem, int[][] wanted) {
        this.problem = problem;
        this.wanted = wanted;
    }

    static Demand all(IndexedProblem problem) {
        int[][] wanted = new int[problem.days()][problem.types()];
        for (int day = 0; day < problem.days(); day++) {
            for (int type = 0; type < problem.types(); type++) {
                wanted[day][type] = problem.wanted(day, type);
            }
        }
        return new Demand(problem, wanted);
    }

    /// Beside people who work these rows.
    Demand beside(Iterable<int[]> rows) {
        int[][] left = new int[wanted.length][];
        for (int day = 0; day < left.length; day++) {
            left[day] = wanted[day].clone();
        }
        for (int[] row : rows) {
            for (int day = 0; day < row.length; day++) {
                if (row[day] >= 0) {
                    left[day][row[day]]--;
                }
            }
        }
        return new Demand(problem, left);
    }

    /// What these lines cost, one a person of the group.
    long cost(Iterable<Column> columns) {
        long cost = 0;
        int[][] present = new int[wanted.length][problem.types()];
        for (Column column : columns) {
            cost += column.cost();
            for (int day = 0; day < present.length; day++) {
                if (column.shifts()[day] >= 0) {
                    present[day][column.shifts()[day]]++;
                }
            }
        }
        for (int day = 0; day < present.length; day++) {
            for (int type = 0; type < problem.types(); type++) {
                int missing = wanted[day][type] - present[day][type];
                cost += missing >= 0
                        ? (long) missing * problem.underWeight(day, type)
                        : (long) -missing * problem.overWeight(day, type);
            }
        }
        return cost;
    }

    IndexedProblem problem() {
        return problem;
    }

    int wanted(int day, int type) {
        return wanted[day][type];
    }

    /// Whether it costs anything to miss it.
    boolean isCounted(int day, int type) {
        return problem.underWeight(day, type) > 0 || problem.overWeight(day, type) > 0;
    }
}
