package org.campusfrontline.roster.line;

/// Chooses the state on the last evening from which the line is read back.
final class LineEnds {

    private final LineGraph graph;
    private final LineSpace space;

    LineEnds(LineGraph graph) {
        this.graph = graph;
        space = graph.space();
    }

    /// The cheapest end, -1 where no line reaches one.
    int cheapest() {
        int evening = space.limits.days;
        int best = -1;
        double lowest = Double.POSITIVE_INFINITY;
        for (int state = 0; state < space.size; state++) {
            double cost = graph.isEnd(state) ? graph.cost(evening, state) : Double.POSITIVE_INFINITY;
            if (cost < lowest) {
                lowest = cost;
                best = state;
            }
        }
        return best;
    }
}
