package org.campusfrontline.roster.pricing;

import com.google.ortools.Loader;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.campusfrontline.roster.column.ColumnPlanner;
import org.campusfrontline.roster.column.FirstPlan;
import org.campusfrontline.roster.column.Rebuilding;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.Judgement;
import org.jspecify.annotations.Nullable;

/// Plans under rule books: a first plan, all people at once beside a plan by annealing, then group after group until
/// the time is over. What lines do not know is mended last, by all rules. Where OR-Tools' native library is missing,
/// annealing and rebuilding better the first plan, and there is no bound.
public final class RulePlanner {

    private static final double ALL_SHARE = 0.7;
    private static final double ANNEALING_SHARE = 0.35;
    private static final Duration ANNEALING_A_CELL = Duration.ofMillis(25);
    private static final double MENDING_SHARE = 0.2;
    private static final Duration LONGEST_MENDING = Duration.ofSeconds(60);
    private static final Duration SHORTEST_MENDING = Duration.ofSeconds(2);
    private static final long SEED = 20_220_525;
    private final RuleLines lines;
    private final Instance instance;
    private final Weights weights;
    private final int workers;
    private final ColumnPlanner.Watcher watcher;

    /// With that many threads; the watcher is told the weighed values of what the program knows.
    public RulePlanner(Problem problem, Weights weights, int workers, ColumnPlanner.Watcher watcher) {
        lines = RuleLines.of(problem, weights);
        instance = Instance.of(problem);
        this.weights = weights;
        this.workers = workers;
        this.watcher = watcher;
    }

    /// The best plan found, what all rules find in it, and what no plan can be below by its soft rules, null where
    /// nothing is known.
    public record Planned(
            Board board, Judgement judgement, @Nullable Long bound) {}

    /// In that time; a little longer where the first plan takes longer. Nobody works where the watcher stops it before
    /// everybody has a line.
    public Planned plan(Duration time) {
        return plan(time, null);
    }

    /// The same with everybody's line of another plan, which is taken where it is better than the first one.
    public Planned plan(Duration time, int @Nullable [][] offered) {
        long end = System.nanoTime() + time.toNanos();
        int[][] first = new FirstPlan(lines).find(watcher::stopped).orElseGet(this::free);
        int[][] from = offered == null ? first : offered;
        if (!hasLibrary()) {
            return withoutLibrary(from, time, end);
        }
        ColumnPlanner planner = new ColumnPlanner(lines, first, workers, watcher);
        if (offered != null) {
            planner.offer(offered);
        }
        watcher.standing(planner::plan);
        watcher.better(planner.value());
        planLines(planner, from, end - mending(time));
        Long bound = planner.bound() == Long.MIN_VALUE ? null : Long.valueOf(planner.bound());
        return planned(planner.plan(), bound, end);
    }

    /// While the program of all lines is solved, which is one thread's work for the most part, another thread makes a
    /// plan of its own and then goes on from it group by group; the first joins it. No groups are planned beside a
    /// plan that is being annealed, which would be another one by the time they are done.
    private void planLines(ColumnPlanner planner, int[][] from, long end) {
        BooleanSupplier stopped = () ->
                planner.proved() || watcher.stopped() || Thread.currentThread().isInterrupted();
        Duration aside = annealingTime(end);
        int others = Math.max(1, workers - 1);
        try (ExecutorService other = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("annealing-", 0).daemon().factory())) {
            Future<?> annealing = other.submit(() -> planner.offer(annealed(from, aside, stopped, planner::offer)));
            try {
                if (workers == 1) {
                    annealing.get();
                }
                Future<?> groups = other.submit(() -> planGroupsBeside(planner, others, end));
                planner.planAllBeside(left(end, ALL_SHARE), others);
                annealing.get();
                planner.planGroups(left(end, 1), SEED, others);
                groups.get();
            } finally {
                other.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the thread beside the program failed", e.getCause());
        }
    }

    private void planGroupsBeside(ColumnPlanner planner, int others, long end) {
        if (workers > others) {
            planner.planGroups(left(end, 1), SEED + others, workers - others);
        }
    }

    /// No more than what a plan of that size gains by.
    private Duration annealingTime(long end) {
        Duration enough = ANNEALING_A_CELL.multipliedBy((long) lines.staff() * lines.days());
        Duration most = left(end, ANNEALING_SHARE);
        return enough.compareTo(most) < 0 ? enough : most;
    }

    private Planned withoutLibrary(int[][] from, Duration time, long end) {
        long until = end - mending(time);
        BooleanSupplier over = () -> watcher.stopped() || System.nanoTime() > until;
        AtomicReference<int[][]> met = new AtomicReference<>(from);
        watcher.standing(met::get);
        int[][] annealed = annealed(from, annealingTime(until), watcher::stopped, met::set);
        Rebuilding rebuilding = new Rebuilding(lines, annealed, SEED);
        watcher.standing(rebuilding::best);
        return planned(rebuilding.better(over, watcher::better), null, end);
    }

    private int[][] annealed(int[][] from, Duration time, BooleanSupplier stopped, Consumer<int[][]> met) {
        Board board = new Annealing(instance, weights, lines.board(from), SEED)
                .better(time, stopped, better -> met.accept(lines.plan(better)));
        return lines.plan(board);
    }

    private int[][] free() {
        int[][] free = new int[lines.staff()][lines.days()];
        for (int[] line : free) {
            Arrays.fill(line, -1);
        }
        return free;
    }

    /// What of the time is kept for rules that lines do not know, where there are any.
    private long mending(Duration time) {
        return lines.isWhole() ? 0 : Math.min(LONGEST_MENDING.toNanos(), (long) (time.toNanos() * MENDING_SHARE));
    }

    private static Duration left(long end, double share) {
        return Duration.ofNanos((long) (Math.max(0, end - System.nanoTime()) * share));
    }

    private Planned planned(int[][] plan, @Nullable Long bound, long end) {
        Board board = lines.board(plan);
        Judgement judgement = Judgement.of(instance, board);
        boolean mended = !lines.isWhole() || !judgement.keepsHardRules();
        if (mended && !watcher.stopped()) {
            long until = Math.max(end, System.nanoTime() + SHORTEST_MENDING.toNanos());
            BooleanSupplier over = () -> watcher.stopped() || System.nanoTime() > until;
            board = new LocalSearch(instance, weights, board, SEED)
                    .better(LocalSearch.late(), over, (value, better) -> watcher.better(value));
            judgement = Judgement.of(instance, board);
        }
        return new Planned(board, judgement, bound);
    }

    private static boolean hasLibrary() {
        try {
            Loader.loadNativeLibraries();
            return true;
        } catch (UnsatisfiedLinkError missing) {
            return false;
        }
    }
}
