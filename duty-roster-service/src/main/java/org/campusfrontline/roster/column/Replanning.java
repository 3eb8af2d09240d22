package org.campusfrontline.roster.column;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Plans a group of people anew beside the others of the best plan so far. Not safe for several threads, of which each
/// has its own.
final class Replanning {

    private static final double CHOICE_SECONDS = 2;
    private static final Duration LONGEST_DIVE = Duration.ofSeconds(100);
    private static final int ROUNDS = 1000;
    /// Lines of a person that are kept for the next group.
    private static final int POOLED = 30;
    private final LineProblem problem;
    private final Incumbent incumbent;
    private final LinePool pool;
    private final Searches searches;
    private final LineFinder finder;
    private final BooleanSupplier stopped;

    Replanning(LineProblem problem, Incumbent incumbent, LinePool pool, BooleanSupplier stopped) {
        this.problem = problem;
        this.incumbent = incumbent;
        this.pool = pool;
        this.stopped = stopped;
        searches = new Searching(problem);
        finder = problem.finder();
    }

    /// What the plan gained; proved is that this group cannot do better beside these others.
    record Result(long gain, boolean proved) {

        private static final Result PROVED = new Result(0, true);

        private static Result of(long gain) {
            return new Result(gain, false);
        }
    }

    /// Plans these people anew on the days of a window, or on all. Begins with prices of all places, where they are
    /// known: it would take long to come near them from the present lines alone.
    Result replan(List<Integer> group, Optional<Window> window, double[] prices) {
        return window.isPresent() ? replan(group, window.get(), prices) : replan(group, prices);
    }

    private Result replan(List<Integer> group, double[] prices) {
        List<Column> all = incumbent.columns();
        Demand demand = Demand.all(problem.places()).beside(others(all, group));
        List<Column> current = group.stream().map(all::get).toList();
        long now = demand.cost(current);
        try (LineProgram program = new LineProgram(demand, group)) {
            current.forEach(program::add);
            pool.of(group).forEach(program::add);
            ColumnGeneration generation = generation(demand, group, program, searches, prices);
            generation.run(now, ROUNDS, stopped);
            pool.add(program.nearest(POOLED));
            if (ColumnGeneration.whole(generation.bound(), problem.grain()) >= now) {
                return Result.PROVED;
            }
            List<Column> dived = dive(demand, searches).of(group, program.columns(), now);
            pool.add(dived);
            long gain = incumbent.take(dived);
            return gain > 0
                    ? Result.of(gain)
                    : choose(demand, program, dived.isEmpty() || demand.cost(dived) > now ? current : dived);
        }
    }

    private Result replan(List<Integer> group, Window window, double[] prices) {
        List<Column> all = incumbent.columns();
        Demand demand = Demand.all(problem.places().within(window)).beside(others(all, group));
        List<Column> current = group.stream().map(all::get).toList();
        long now = demand.cost(current);
        Searches inside = new WindowSearch(searches, window, current);
        try (LineProgram program = new LineProgram(demand, group)) {
            current.forEach(program::add);
            ColumnGeneration generation =
                    generation(demand, group, program, inside, problem.places().within(window, prices));
            generation.run(now, ROUNDS, stopped);
            if (ColumnGeneration.whole(generation.bound(), problem.grain()) >= now) {
                return Result.PROVED;
            }
            List<Column> dived = dive(demand, inside).of(group, program.columns(), now);
            return Result.of(incumbent.take(merged(dived, window)));
        }
    }

    /// Others may have changed days outside the window meanwhile; empty where a line then breaks a hard rule.
    private List<Column> merged(List<Column> found, Window window) {
        List<Column> now = incumbent.columns();
        List<Column> merged = new ArrayList<>();
        for (Column column : found) {
            int[] line = window.merged(now.get(column.person()).line(), column.line());
            Column one = finder.column(column.person(), line);
            if (!one.equals(column) && !isLegal(one)) {
                return List.of();
            }
            merged.add(one);
        }
        return merged;
    }

    /// Whether a search finds the line where all its days are pinned.
    private boolean isLegal(Column column) {
        double[][] nothing = problem.places().worth(new double[problem.places().size()]);
        return new WindowSearch(searches, Window.NONE, List.of(column))
                .all(List.of(column.person()), nothing, stopped).stream()
                        .anyMatch(found -> found.columns().contains(column));
    }

    private static List<Column> others(List<Column> all, List<Integer> group) {
        Set<Integer> inside = new HashSet<>(group);
        return all.stream().filter(column -> !inside.contains(column.person())).toList();
    }

    private ColumnGeneration generation(
            Demand demand, List<Integer> group, LineProgram program, Searches by, double[] prices) {
        return new ColumnGeneration(demand, group, program, by, problem.grain(), bound -> {})
                .from(prices, Double.NEGATIVE_INFINITY);
    }

    private Dive dive(Demand demand, Searches by) {
        return new Dive(demand, by, problem.grain(), LONGEST_DIVE, stopped);
    }

    private Result choose(Demand demand, LineProgram program, List<Column> from) {
        if (stopped.getAsBoolean()) {
            return Result.of(0);
        }
        List<Column> best = new LineChoice(demand, program.columns()).best(from, CHOICE_SECONDS, 1);
        return Result.of(incumbent.take(best));
    }
}
