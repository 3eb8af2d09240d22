package org.campusfrontline.roster.line;

import java.util.Arrays;

/// Reads a cheapest line back out of a graph, from its last state to the first day.
final class LineTrace {

    private final LineGraph graph;
    private final LineSpace space;
    private final PersonLimits limits;
    private final int[] row;

    LineTrace(LineGraph graph) {
        this.graph = graph;
        space = graph.space();
        limits = space.limits;
        row = new int[limits.days];
    }

    int[] from(int lastState) {
        Arrays.fill(row, -1);
        int day = limits.days;
        int state = lastState;
        while (day > 0) {
            if (graph.isFree(day - 1, day) && graph.cost(day - 1, state) == graph.cost(day, state)) {
                day--;
            } else {
                long before = stintBefore(day, state);
                day = (int) (before >>> Integer.SIZE);
                state = (int) before;
            }
        }
        return row;
    }

    private long stintBefore(int day, int state) {
        int firstEnd = Math.max(1, day - limits.shortestRest);
        int lastEnd = day == limits.days ? day : firstEnd;
        for (int end = firstEnd; end <= lastEnd; end++) {
            for (int length = 1; length <= Math.min(end, limits.longestRun); length++) {
                int start = end - length;
                if (length <= graph.stints().longest(start)
                        && graph.isStint(start, length)
                        && limits.next(end) == day) {
                    int before = stateBefore(start, length, day, state);
                    if (before >= 0) {
                        return (long) start << Integer.SIZE | before;
                    }
                }
            }
        }
        throw new IllegalStateException("a line has no beginning");
    }

    private int stateBefore(int start, int length, int day, int state) {
        double[] costs = graph.stints().costs(start, length);
        int units = state % space.width;
        int weekends = state / space.width % space.weekendRows - limits.weekends(start, start + length - 1);
        int combo = state / space.width / space.weekendRows;
        double cost = graph.cost(day, state);
        for (int profile = 0; profile < costs.length && weekends >= 0; profile++) {
            int used = graph.stints().units(length, profile);
            if (costs[profile] < Double.POSITIVE_INFINITY && used <= units) {
                for (int earlier = 0; earlier < space.combos; earlier++) {
                    int before = space.row(earlier, weekends) + units - used;
                    if (space.comboAfter[earlier][graph.stints().combo(profile)] == combo
                            && graph.cost(start, before) + costs[profile] == cost) {
                        graph.stints().write(start, length, profile, row);
                        return before;
                    }
                }
            }
        }
        return -1;
    }
}
