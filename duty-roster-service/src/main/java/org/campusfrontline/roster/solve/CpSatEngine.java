package org.campusfrontline.roster.solve;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campusfrontline.roster.evaluation.Evaluator;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;
import org.jspecify.annotations.Nullable;

/// Plans with one OR-Tools CP-SAT model of everything, from a plan on where there is one: proofs, where it is small.
@Singleton
class CpSatEngine {

    static final String NAME = "CP-SAT";

    private static final Duration STOP_LOOK = Duration.ofMillis(200);
    private static final int SEED = 20_220_525;

    /// From `first` on where there is one; empty where nothing was found in the time.
    Optional<PlanEngine.Found> solve(
            IndexedProblem problem, @Nullable Plan first, PlanEngine.Limits limits, PlanEngine.Watcher watcher) {
        Loader.loadNativeLibraries();
        DutyModel model = DutyModel.of(problem);
        if (first != null) {
            model.begin(first);
        }
        CpSolver solver = solver(limits);
        BoundTelling bounds = new BoundTelling(watcher);
        solver.setLogCallback(bounds);
        CpSolverStatus status = solveUntilStopped(solver, model, new Telling(watcher), watcher);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return Optional.empty();
        }
        Plan plan = plan(problem, (person, day, type) -> solver.booleanValue(model.works(person, day, type)));
        long value = new Evaluator(problem).penalty(plan).total();
        long bound = Math.min(value, whole(solver.bestObjectiveBound()));
        return Optional.of(new PlanEngine.Found(plan, value, bound, status == CpSolverStatus.OPTIMAL, NAME));
    }

    private static CpSolver solver(PlanEngine.Limits limits) {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(limits.time().toMillis() / 1000.0)
                .setNumWorkers(limits.workers())
                .setRandomSeed(SEED)
                .setLogSearchProgress(true)
                .setLogToStdout(false);
        return solver;
    }

    private static CpSolverStatus solveUntilStopped(
            CpSolver solver, DutyModel model, Telling telling, PlanEngine.Watcher watcher) {
        try (ScheduledExecutorService stopper = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("solve-stop").daemon().factory())) {
            Runnable look = () -> {
                if (watcher.stopped()) {
                    solver.stopSearch();
                }
            };
            stopper.scheduleAtFixedRate(look, STOP_LOOK.toMillis(), STOP_LOOK.toMillis(), TimeUnit.MILLISECONDS);
            CpSolverStatus status = solver.solve(model.model(), telling);
            stopper.shutdownNow();
            return status;
        }
    }

    /// A bound on whole numbers is the next whole number above.
    private static long whole(double bound) {
        return (long) Math.ceil(bound - 1e-6);
    }

    private interface Worked {
        boolean at(int person, int day, int type);
    }

    private static Plan plan(IndexedProblem problem, Worked worked) {
        int[][] rows = Plan.empty(problem.staff(), problem.days()).rows();
        for (int person = 0; person < problem.staff(); person++) {
            for (int day = 0; day < problem.days(); day++) {
                for (int type = 0; type < problem.types(); type++) {
                    if (worked.at(person, day, type)) {
                        rows[person][day] = type;
                    }
                }
            }
        }
        return Plan.of(rows);
    }

    /// Reads bounds from the lines that the solver logs, such as `#Bound 0.12s best:607 next:[300,606]`: its callback
    /// for bounds uses a class reference beyond its life, which was seen to crash the JVM (9.15). A class and not a
    /// lambda: the native library looks for `accept` itself.
    private static final class BoundTelling implements Consumer<String> {

        private static final Pattern BOUND = Pattern.compile("^#\\S+\\s.*\\bnext:\\[(-?\\d+),");
        private final PlanEngine.Watcher watcher;
        private volatile @Nullable Long best;

        BoundTelling(PlanEngine.Watcher watcher) {
            this.watcher = watcher;
        }

        /// The last bound told, none where the solver came to no bound.
        @Nullable Long best() {
            return best;
        }

        @Override
        public void accept(String line) {
            Matcher bound = BOUND.matcher(line);
            if (bound.find()) {
                best = Long.valueOf(bound.group(1));
                watcher.improved(null, best);
            }
        }
    }

    private static final class Telling extends CpSolverSolutionCallback {

        private final PlanEngine.Watcher watcher;

        Telling(PlanEngine.Watcher watcher) {
            this.watcher = watcher;
        }

        @Override
        public void onSolutionCallback() {
            long value = Math.round(objectiveValue());
            watcher.improved(value, whole(bestObjectiveBound()));
        }
    }
}
