package org.campusfrontline.roster.line;

import java.util.List;
import org.campusfrontline.roster.planning.IndexedProblem;

/// Searches within a number of states: limits of shift types are only tracked after a line broke them, and those
/// for which there is no room are kept by fines. What is tracked stays.
final class TrackedSearch {

    private final long mostStates;
    private final PersonLimits limits;
    private final boolean[] tracked;
    private final DayChoices everything;
    private final Fines fines;
    private LineGraph graph;

    TrackedSearch(IndexedProblem problem, int person, long mostStates) {
        this.mostStates = mostStates;
        limits = new PersonLimits(problem, person);
        tracked = new boolean[problem.types()];
        fines = new Fines(limits, tracked);
        everything = DayChoices.of(problem, person);
        graph = new LineGraph(new LineSpace(limits, tracked), everything);
    }

    LineAnswer cheapest(double[][] prices, LineWorkspace workspace) {
        while (true) {
            graph.forward(prices, everything, workspace);
            int end = new LineEnds(graph).cheapest();
            if (end < 0) {
                return LineAnswer.NONE;
            }
            int[] row = new LineTrace(graph).from(end);
            int broken = brokenType(row);
            if (broken < 0) {
                double cost = graph.cost(limits.days, end);
                return new LineAnswer(List.of(new Line(row, cost)), cost);
            }
            if (!track(broken)) {
                return new FinedSearch(graph, fines).cheapest(prices, everything, workspace);
            }
        }
    }

    /// The broken type that is cheapest to track, -1 when all limits are kept.
    private int brokenType(int[] row) {
        int[] excess = limits.typeExcess(row);
        int broken = -1;
        for (int type = 0; type < excess.length; type++) {
            if (excess[type] > 0 && (broken < 0 || limits.typeLimit[type] < limits.typeLimit[broken])) {
                broken = type;
            }
        }
        return broken;
    }

    private boolean track(int type) {
        tracked[type] = true;
        if (LineSpace.size(limits, tracked) * (limits.days + 1) > mostStates) {
            tracked[type] = false;
            return false;
        }
        graph = new LineGraph(new LineSpace(limits, tracked), everything);
        return true;
    }
}
