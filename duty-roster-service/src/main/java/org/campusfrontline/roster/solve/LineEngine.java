package org.campusfrontline.roster.solve;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.campusfrontline.roster.column.ColumnPlanner;
import org.campusfrontline.roster.column.FirstPlan;
import org.campusfrontline.roster.column.LineProblem;
import org.campusfrontline.roster.column.Rebuilding;
import org.campusfrontline.roster.evaluation.Evaluator;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;
import org.campusfrontline.roster.planning.PlanningProblem;
import org.jspecify.annotations.Nullable;

/// Plans with lines of duties: a first plan, then all people at once, whose bound is near the best plan; what is small
/// CP-SAT may prove; and then group after group until the time is over. Where OR-Tools' native library is missing, the
/// first plan is bettered without it, and there is no bound.
@Singleton
class LineEngine implements PlanEngine {

    static final String NAME = "lines";

    private static final double ALL_SHARE = 0.6;
    private static final double PROOF_SHARE = 0.3;
    private static final Duration LONGEST_PROOF = Duration.ofMinutes(2);
    /// Persons by days by shift types that CP-SAT proves within minutes, as a rule.
    private static final long SMALL = 1_000;
    private static final long SEED = 20_220_525;

    private final CpSatEngine cpSat;
    private final NativeLibrary library;

    LineEngine(CpSatEngine cpSat, NativeLibrary library) {
        this.cpSat = cpSat;
        this.library = library;
    }

    @Override
    public Optional<Found> solve(PlanningProblem source, @Nullable Standing from, Limits limits, Watcher watcher) {
        Countdown left = new Countdown(limits.time());
        IndexedProblem problem = IndexedProblem.of(source);
        Evaluator evaluator = new Evaluator(problem);
        LineProblem lines = new ContractLines(problem);
        Optional<int[][]> first = from == null
                ? new FirstPlan(lines).find(watcher::stopped)
                : Optional.of(from.plan().rows());
        if (!library.isThere()) {
            return first.map(plan -> withoutLibrary(lines, evaluator, plan, left, watcher));
        }
        if (first.isEmpty()) {
            return watcher.stopped() ? Optional.empty() : cpSat.solve(problem, null, limits, watcher);
        }
        watcher.improved(evaluator.penalty(Plan.of(first.get())).total(), null);
        ColumnPlanner planner = new ColumnPlanner(lines, first.get(), limits.workers(), new Telling(watcher));
        if (from != null && from.bound() != null) {
            planner.offerBound(from.bound());
        }
        watcher.standing(() -> new Standing(Plan.of(planner.plan()), bound(planner)));
        planner.planAll(left.share(ALL_SHARE));
        if (!planner.proved() && isSmall(problem) && !watcher.stopped()) {
            prove(problem, planner, new Limits(left.share(PROOF_SHARE, LONGEST_PROOF), limits.workers()), watcher);
        }
        if (!planner.proved() && !watcher.stopped()) {
            planner.planGroups(left.share(1), SEED);
        }
        return Optional.of(found(planner, evaluator));
    }

    private static Found withoutLibrary(
            LineProblem lines, Evaluator evaluator, int[][] first, Countdown left, Watcher watcher) {
        BooleanSupplier over = () -> watcher.stopped() || left.isOver();
        Rebuilding rebuilding = new Rebuilding(lines, first, SEED);
        watcher.standing(() -> new Standing(Plan.of(rebuilding.best()), null));
        Plan plan = Plan.of(rebuilding.better(over, value -> watcher.improved(value, null)));
        return new Found(plan, evaluator.penalty(plan).total(), null, false, NAME);
    }

    private static Found found(ColumnPlanner planner, Evaluator evaluator) {
        Plan plan = Plan.of(planner.plan());
        long value = evaluator.penalty(plan).total();
        @Nullable Long bound = bound(planner);
        return new Found(plan, value, bound == null ? null : Math.min(value, bound), planner.proved(), NAME);
    }

    private static @Nullable Long bound(ColumnPlanner planner) {
        long bound = planner.bound();
        return bound == Long.MIN_VALUE ? null : Long.valueOf(bound);
    }

    private void prove(IndexedProblem problem, ColumnPlanner planner, Limits limits, Watcher watcher) {
        cpSat.solve(problem, Plan.of(planner.plan()), limits, watcher).ifPresent(found -> {
            planner.offer(found.plan().rows());
            if (found.bound() != null) {
                planner.offerBound(found.bound());
            }
        });
    }

    private static boolean isSmall(IndexedProblem problem) {
        return (long) problem.staff() * problem.days() * problem.types() <= SMALL;
    }

    private record Telling(PlanEngine.Watcher watcher) implements ColumnPlanner.Watcher {

        @Override
        public void better(long value) {
            watcher.improved(value, null);
        }

        @Override
        public void bound(long bound) {
            watcher.improved(null, bound);
        }

        @Override
        public boolean stopped() {
            return watcher.stopped();
        }
    }

    /// What is left of a time.
    private static final class Countdown {

        private final long begun = System.nanoTime();
        private final Duration time;

        Countdown(Duration time) {
            this.time = time;
        }

        boolean isOver() {
            return System.nanoTime() - begun >= time.toNanos();
        }

        Duration share(double share) {
            long left = Math.max(0, time.toNanos() - (System.nanoTime() - begun));
            return Duration.ofNanos((long) (left * share));
        }

        Duration share(double share, Duration most) {
            Duration of = share(share);
            return of.compareTo(most) > 0 ? most : of;
        }
    }
}
