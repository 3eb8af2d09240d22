package org.campusfrontline.roster.line;

import java.util.Arrays;

/// The graph of one person's stints and the cheapest costs to each state from the first day and from each to the last.
/// A state of a day says what was used before it, on a morning on which work may begin. Not safe for several threads.
final class LineGraph {

    private final LineSpace space;
    private final PersonLimits limits;
    private final StintTable stints;
    private double[][] ahead = {};
    private final int[] least;
    private final int[] freeDays;
    private double[][] behind = {};
    /// For each day which rows of states (combination and weekends) any line gets to.
    private final boolean[][] reached;
    private DayChoices choices;

    LineGraph(LineSpace space, DayChoices choices) {
        this.space = space;
        this.choices = choices;
        limits = space.limits;
        stints = new StintTable(space, choices);
        freeDays = new int[limits.days + 1];
        least = new int[limits.days + 1];
        reached = new boolean[limits.days + 1][space.combos * space.weekendRows];
        for (int day = 0; day <= limits.days; day++) {
            least[day] = Math.max(0, limits.leastUnits - limits.unitsFrom[day]);
        }
    }

    LineSpace space() {
        return space;
    }

    StintTable stints() {
        return stints;
    }

    double[] ahead(int day) {
        return ahead[day];
    }

    double[] behind(int day) {
        return behind[day];
    }

    /// Takes new prices and choices and computes the cheapest cost of each state from the first day on.
    void forward(double[][] prices, DayChoices newChoices, LineWorkspace workspace) {
        choices = newChoices;
        ahead = workspace.ahead(limits.days + 1, space.size);
        stints.fill(prices, choices);
        for (int day = 0; day < limits.days; day++) {
            freeDays[day + 1] = freeDays[day] + (choices.allows(day, -1) ? 1 : 0);
        }
        ahead[0][0] = 0;
        for (boolean[] rows : reached) {
            Arrays.fill(rows, false);
        }
        reached[0][0] = true;
        for (int day = 0; day < limits.days; day++) {
            stayFree(day);
            for (int length = 1; length <= stints.longest(day); length++) {
                if (isStint(day, length)) {
                    step(day, length, ahead[day], ahead[next(day, length)], true);
                }
            }
        }
    }

    private void stayFree(int day) {
        double[] from = ahead[day];
        double[] to = ahead[day + 1];
        for (int row = 0; row < reached[day].length && isFree(day, day + 1); row++) {
            if (reached[day][row]) {
                reached[day + 1][row] = true;
                for (int state = row * space.width; state < (row + 1) * space.width; state++) {
                    to[state] = Math.min(to[state], from[state]);
                }
            }
        }
    }

    /// Computes the cheapest cost from each state to the end; call after `forward`.
    void backward(LineWorkspace workspace) {
        behind = workspace.behind(limits.days + 1, space.size);
        for (int state = 0; state < space.size; state++) {
            behind[limits.days][state] = isEnd(state) ? 0 : Double.POSITIVE_INFINITY;
        }
        for (int day = limits.days - 1; day >= 0; day--) {
            double[] to = behind[day];
            if (isFree(day, day + 1)) {
                System.arraycopy(behind[day + 1], 0, to, 0, space.size);
            }
            for (int length = 1; length <= stints.longest(day); length++) {
                if (isStint(day, length)) {
                    step(day, length, to, behind[next(day, length)], false);
                }
            }
        }
    }

    boolean isEnd(int state) {
        return state % space.width >= limits.leastUnits;
    }

    boolean isFree(int from, int to) {
        return freeDays[to] - freeDays[from] == to - from;
    }

    boolean isStint(int start, int length) {
        int end = start + length;
        return limits.longEnough(start, end) && isFree(end, limits.next(end));
    }

    int next(int start, int length) {
        return limits.next(start + length);
    }

    private void step(int start, int length, double[] early, double[] late, boolean forward) {
        int weekends = limits.weekends(start, start + length - 1);
        double[] costs = stints.costs(start, length);
        for (int profile = 0; profile < costs.length; profile++) {
            for (int combo = 0; combo < space.combos && costs[profile] < Double.POSITIVE_INFINITY; combo++) {
                int after = space.comboAfter[combo][stints.combo(profile)];
                for (int row = 0; after >= 0 && row + weekends < space.weekendRows; row++) {
                    int source = space.row(combo, row);
                    int target = space.row(after, row + weekends);
                    if (reached[start][source / space.width]) {
                        reached[next(start, length)][target / space.width] = true;
                        relax(start, length, profile, early, source, late, target, forward);
                    }
                }
            }
        }
    }

    private void relax(
            int start,
            int length,
            int profile,
            double[] early,
            int source,
            double[] late,
            int target,
            boolean forward) {
        int units = stints.units(length, profile);
        int combo = source / space.width / space.weekendRows;
        int first = Math.max(least[start], Math.max(least[next(start, length)] - units, space.comboUnits[combo]));
        int last = Math.min(limits.mostUnits - units, start * limits.largestUnit);
        double cost = stints.costs(start, length)[profile];
        if (forward) {
            push(early, source, late, target + units, first, last, cost);
        } else {
            pull(early, source, late, target + units, first, last, cost);
        }
    }

    private static void push(double[] early, int source, double[] late, int target, int first, int last, double cost) {
        for (int unit = first; unit <= last; unit++) {
            late[target + unit] = Math.min(late[target + unit], early[source + unit] + cost);
        }
    }

    private static void pull(double[] early, int source, double[] late, int target, int first, int last, double cost) {
        for (int unit = first; unit <= last; unit++) {
            early[source + unit] = Math.min(early[source + unit], late[target + unit] + cost);
        }
    }
}
