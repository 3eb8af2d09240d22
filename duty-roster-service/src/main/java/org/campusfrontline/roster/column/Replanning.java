package org.campusfrontline.roster.column;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Plans a group of people anew beside the others of the best plan so far. Not safe for several threads, of which each
/// has its own.
final class Replanning {

    private static final double CHOICE_SECONDS = 2;
    private static final Duration LONGEST_DIVE = Duration.ofSeconds(30);
    private static final int ROUNDS = 1000;
    private final LineProblem problem;
    private final Incumbent incumbent;
    private final Searches searches;
    private final BooleanSupplier stopped;

    Replanning(LineProblem problem, Incumbent incumbent, BooleanSupplier stopped) {
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
        List<Column> all = incumbent.columns();
        Set<Integer> inside = new HashSet<>(group);
        List<Column> others =
                all.stream().filter(column -> !inside.contains(column.person())).toList();
        Demand demand = Demand.all(problem.places()).beside(others);
        List<Column> current = group.stream().map(all::get).toList();
        long now = demand.cost(current);
        try (LineProgram program = new LineProgram(demand, group)) {
            current.forEach(program::add);
            ColumnGeneration generation =
                    new ColumnGeneration(demand, group, program, searches, problem.grain(), bound -> {});
            generation.run(now, ROUNDS, stopped);
            if (ColumnGeneration.whole(generation.bound(), 1) >= now) {
                return Result.PROVED;
            }
            List<Column> dived =
                    new Dive(demand, searches, problem.grain(), LONGEST_DIVE, stopped).of(group, program.columns());
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
}
