package org.campusfrontline.roster.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Searches where more shift limits bind than can be tracked: what breaks the others is fined more each round.
/// The bound is Lagrange's: the cost with fines, less what the limits allow for. The fines stay for the next search.
final class FinedSearch {

    private static final int ROUNDS = 16;
    private static final double PROVED = 1e-9;

    private final LineGraph graph;
    private final PersonLimits limits;
    private final Fines fines;
    private final List<Line> lines = new ArrayList<>();
    private double bound = Double.NEGATIVE_INFINITY;

    FinedSearch(LineGraph graph, Fines fines) {
        this.graph = graph;
        this.fines = fines;
        limits = graph.space().limits;
    }

    LineAnswer cheapest(double[][] prices, DayChoices choices, LineWorkspace workspace) {
        fines.begin(prices);
        for (int round = 0; round < ROUNDS && !isProved(); round++) {
            graph.forward(fines.added(prices), choices, workspace);
            int end = new LineEnds(graph).cheapest();
            if (end < 0) {
                return LineAnswer.NONE;
            }
            bound = Math.max(bound, graph.cost(limits.days, end) - fines.allowance());
            learn(new LineTrace(graph).from(end), prices);
        }
        lines.sort(Comparator.comparingDouble(Line::cost));
        return new LineAnswer(lines, bound);
    }

    private boolean isProved() {
        return lines.stream().anyMatch(line -> line.cost() <= bound + PROVED);
    }

    private void learn(int[] row, double[][] prices) {
        int[] excess = limits.typeExcess(row);
        if (fines.learn(excess)) {
            double cost = 0;
            for (int day = 0; day < row.length; day++) {
                cost += row[day] < 0 ? 0 : prices[day][row[day]];
            }
            lines.add(new Line(row, cost));
        }
    }
}
