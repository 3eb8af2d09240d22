package org.campusfrontline.roster.line;

import java.util.Arrays;

/// The graph of one person's stints and the cheapest cost of each state from the first day on.
/// A state of a day says what was used before it, on a morning on which work may begin. Not safe for several threads.
final class LineGraph {

    private final LineSpace space;
    private final PersonLimits limits;
    private final StintTable stints;
    private final int[] least;
    private final int[] freeDays;
    /// For each day and row of states (combination and weekends) the units reached, none where high is below low.
    private final int[][] low;
    private final int[][] high;
    private double[][] ahead = {};
    private DayChoices choices;

    LineGraph(LineSpace space, DayChoices choices) {
        this.space = space;
        this.choices = choices;
        limits = space.limits;
        stints = new StintTable(space, choices);
        freeDays = new int[limits.days + 1];
        least = new int[limits.days + 1];
        low = new int[limits.days + 1][space.combos * space.weekendRows];
        high = new int[limits.days + 1][space.combos * space.weekendRows];
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

    /// The cheapest cost to a state; infinite where no line gets.
    double cost(int day, int state) {
        int row = state / space.width;
        int unit = state % space.width;
        return unit >= low[day][row] && unit <= high[day][row] ? ahead[day][state] : Double.POSITIVE_INFINITY;
    }

    /// Takes new prices and choices and computes the cheapest cost of each state from the first day on.
    void forward(double[][] prices, DayChoices newChoices, LineWorkspace workspace) {
        choices = newChoices;
        ahead = workspace.states(limits.days + 1, space.size);
        stints.fill(prices, choices);
        for (int day = 0; day < limits.days; day++) {
            freeDays[day + 1] = freeDays[day] + (choices.allows(day, -1) ? 1 : 0);
        }
        for (int day = 0; day <= limits.days; day++) {
            Arrays.fill(low[day], 0);
            Arrays.fill(high[day], -1);
        }
        reach(0, 0, 0, 0);
        ahead[0][0] = 0;
        for (int day = 0; day < limits.days; day++) {
            stayFree(day);
            for (int length = 1; length <= stints.longest(day); length++) {
                if (isStint(day, length)) {
                    work(day, length);
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

    /// Widens the units reached in a row; what is new in it is infinitely dear until something cheaper comes.
    private void reach(int day, int row, int from, int to) {
        double[] states = ahead[day];
        int base = row * space.width;
        if (high[day][row] < low[day][row]) {
            low[day][row] = from;
            high[day][row] = to;
            Arrays.fill(states, base + from, base + to + 1, Double.POSITIVE_INFINITY);
        } else {
            if (from < low[day][row]) {
                Arrays.fill(states, base + from, base + low[day][row], Double.POSITIVE_INFINITY);
                low[day][row] = from;
            }
            if (to > high[day][row]) {
                Arrays.fill(states, base + high[day][row] + 1, base + to + 1, Double.POSITIVE_INFINITY);
                high[day][row] = to;
            }
        }
    }

    private void stayFree(int day) {
        if (isFree(day, day + 1)) {
            for (int row = 0; row < low[day].length; row++) {
                int from = Math.max(low[day][row], least[day + 1]);
                if (from <= high[day][row]) {
                    relax(day, row, day + 1, row, 0, from, high[day][row], 0);
                }
            }
        }
    }

    private void work(int start, int length) {
        int next = limits.next(start + length);
        int weekends = limits.weekends(start, start + length - 1);
        double[] costs = stints.costs(start, length);
        for (int row = 0; row < low[start].length; row++) {
            int combo = row / space.weekendRows;
            boolean fits = row % space.weekendRows + weekends < space.weekendRows;
            for (int profile = 0; profile < costs.length && fits && low[start][row] <= high[start][row]; profile++) {
                int after = space.comboAfter[combo][stints.combo(profile)];
                int units = stints.units(length, profile);
                int from = Math.max(low[start][row], least[next] - units);
                int to = Math.min(high[start][row], limits.mostUnits - units);
                if (after >= 0 && from <= to && costs[profile] < Double.POSITIVE_INFINITY) {
                    int target = after * space.weekendRows + row % space.weekendRows + weekends;
                    relax(start, row, next, target, units, from, to, costs[profile]);
                }
            }
        }
    }

    private void relax(int day, int row, int next, int target, int units, int from, int to, double cost) {
        reach(next, target, from + units, to + units);
        double[] early = ahead[day];
        double[] late = ahead[next];
        int source = row * space.width;
        int shift = target * space.width + units;
        for (int unit = from; unit <= to; unit++) {
            late[shift + unit] = Math.min(late[shift + unit], early[source + unit] + cost);
        }
    }
}
