package org.campusfrontline.roster.line;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Chooses the states on the last evening from which lines are read back.
final class LineEnds {

    private final LineGraph graph;
    private final LineSpace space;

    LineEnds(LineGraph graph) {
        this.graph = graph;
        space = graph.space();
    }

    /// The cheapest end first, then the cheapest of each other number of units.
    int[] cheapest(int most) {
        int evening = space.limits.days;
        double[] costs = IntStream.range(0, space.size)
                .mapToDouble(state -> graph.isEnd(state) ? graph.cost(evening, state) : Double.POSITIVE_INFINITY)
                .toArray();
        int[] bestOfUnits = IntStream.range(0, space.width).map(unit -> -1).toArray();
        for (int state = 0; state < space.size; state++) {
            int unit = state % space.width;
            int best = bestOfUnits[unit];
            if (costs[state] < (best < 0 ? Double.POSITIVE_INFINITY : costs[best])) {
                bestOfUnits[unit] = state;
            }
        }
        return IntStream.of(bestOfUnits)
                .filter(state -> state >= 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer state) -> costs[state]))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
