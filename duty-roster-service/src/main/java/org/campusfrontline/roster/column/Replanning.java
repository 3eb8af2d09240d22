package org.campusfrontline.roster.column;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.campusfrontline.roster.planning.IndexedProblem;

/// Plans a group of people anew beside the others of the best plan so far. Not safe for several threads, of which each
/// has its own.
final class Replanning {

    private static final double CHOICE_SECONDS = 2;
    private static final int ROUNDS = 1000;
    private final IndexedProblem problem;
    private final Incumbent incumbent;
    private final Searches searches;
    private final BooleanSupplier stopped;

    Replanning(IndexedProblem problem, Incumbent incumbent, BooleanSupplier stopped) {
        this.problem = problem;
        this.incumbent = incumbent;
        this.stopped = stopped;
        searches = new Searching(problem);
    }

    /// What came of it; proved is that this group cannot do better beside these others.
    enum Result {
        BETTER,
        PROVED,
        NOT_BETTER
    }

    Result replan(List<Integer> group) {
        int[][] rows = incumbent.rows();
        Demand demand = Demand.all(problem).beside(others(rows, group));
        List<Column> current = group.stream()
                .map(person -> Column.of(problem, person, rows[person]))
                .toList();
        long now = demand.cost(current);
        try (LineProgram program = new LineProgram(demand, group)) {
            current.forEach(program::add);
            ColumnGeneration generation = new ColumnGeneration(demand, group, program, searches);
            generation.run(now, ROUNDS, stopped);
            if (ColumnGeneration.whole(generation.bound()) >= now) {
                return Result.PROVED;
            }
            List<Column> dived = new Dive(demand, program, searches, stopped).of(group);
            if (!dived.isEmpty() && incumbent.take(dived)) {
                return Result.BETTER;
            }
            return choose(demand, program, dived.isEmpty() || demand.cost(dived) > now ? current : dived);
        }
    }

    private Result choose(Demand demand, LineProgram program, List<Column> from) {
        if (stopped.getAsBoolean()) {
            return Result.NOT_BETTER;
        }
        List<Column> best = new LineChoice(demand, program.columns()).best(from, CHOICE_SECONDS, 1);
        return !best.isEmpty() && incumbent.take(best) ? Result.BETTER : Result.NOT_BETTER;
    }

    private static List<int[]> others(int[][] rows, List<Integer> group) {
        Set<Integer> inside = new HashSet<>(group);
        List<int[]> others = new ArrayList<>();
        for (int person = 0; person < rows.length; person++) {
            if (!inside.contains(person)) {
                others.add(rows[person]);
            }
        }
        return others;
    }
}
