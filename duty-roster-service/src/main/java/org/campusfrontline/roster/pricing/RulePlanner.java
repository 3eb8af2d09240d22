package org.campusfrontline.roster.pricing;

import com.google.ortools.Loader;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.campusfrontline.roster.column.ColumnPlanner;
import org.campusfrontline.roster.column.FirstPlan;
import org.campusfrontline.roster.column.Rebuilding;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.rule.Board;
import org.campusfrontline.roster.engine.score.Judgement;
import org.jspecify.annotations.Nullable;

/// Plans under rule books: a first plan, all people at once, then group after group until the time is over. Where
/// OR-Tools' native library is missing, the first plan is bettered without it, and there is no bound.
public final class RulePlanner {

    private static final double ALL_SHARE = 0.7;
    private static final long SEED = 20_220_525;
    private final RuleLines lines;
    private final Instance instance;
    private final int workers;
    private final ColumnPlanner.Watcher watcher;

    /// With that many threads; the watcher is told the weighed values of what the program knows.
    public RulePlanner(Problem problem, Weights weights, int workers, ColumnPlanner.Watcher watcher) {
        lines = RuleLines.of(problem, weights);
        instance = Instance.of(problem);
        this.workers = workers;
        this.watcher = watcher;
    }

    /// The best plan found, what all rules find in it, and what no plan can be below by its soft rules, null where
    /// nothing is known.
    public record Planned(
            Board board, Judgement judgement, @Nullable Long bound) {}

    /// In that time; a little longer where the first plan takes longer.
    public Planned plan(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        int[][] first = new FirstPlan(lines)
                .find(() -> false)
                .orElseThrow(() -> new IllegalStateException("somebody has no line at all"));
        if (!hasLibrary()) {
            BooleanSupplier over = () -> watcher.stopped() || System.nanoTime() > end;
            return planned(new Rebuilding(lines, first, SEED).better(over, watcher::better), null);
        }
        ColumnPlanner planner = new ColumnPlanner(lines, first, workers, watcher);
        watcher.better(planner.value());
        planner.planAll(left(end, ALL_SHARE));
        if (!planner.proved() && !watcher.stopped()) {
            planner.planGroups(left(end, 1), SEED);
        }
        Long bound = planner.bound() == Long.MIN_VALUE ? null : Long.valueOf(planner.bound());
        return planned(planner.plan(), bound);
    }

    private static Duration left(long end, double share) {
        return Duration.ofNanos((long) (Math.max(0, end - System.nanoTime()) * share));
    }

    private Planned planned(int[][] plan, @Nullable Long bound) {
        Board board = lines.board(plan);
        return new Planned(board, Judgement.of(instance, board), bound);
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
