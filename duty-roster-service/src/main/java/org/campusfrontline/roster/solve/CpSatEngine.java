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
import org.campusfrontline.roster.evaluation.Evaluator;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;
import org.campusfrontline.roster.planning.PlanningProblem;

/// Plans with OR-Tools CP-SAT: good bounds, and proofs where there is time for them.
@Singleton
class CpSatEngine implements PlanEngine {

    static final String NAME = "CP-SAT";

    private static final Duration STOP_LOOK = Duration.ofMillis(200);
    private static final int SEED = 20_220_525;

    @Override
    public Optional<Found> solve(PlanningProblem source, Limits limits, Watcher watcher) {
        Loader.loadNativeLibraries();
        IndexedProblem problem = IndexedProblem.of(source);
        DutyModel model = DutyModel.of(problem);
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(limits.time().toMillis() / 1000.0)
                .setNumWorkers(limits.workers())
                .setRandomSeed(SEED);
        Telling telling = new Telling(watcher);
        solver.setBestBoundCallback(new BoundTelling(watcher));
        CpSolverStatus status = solveUntilStopped(solver, model, telling, watcher);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return Optional.empty();
        }
        Plan plan = plan(problem, (person, day, type) -> solver.booleanValue(model.works(person, day, type)));
        long value = new Evaluator(problem).penalty(plan).total();
        long bound = Math.min(value, whole(solver.bestObjectiveBound()));
        return Optional.of(new Found(plan, value, bound, status == CpSolverStatus.OPTIMAL, NAME));
    }

    private static CpSolverStatus solveUntilStopped(
            CpSolver solver, DutyModel model, Telling telling, Watcher watcher) {
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

    /// A class and not a lambda: the native library looks for `accept(Double)` itself.
    private record BoundTelling(Watcher watcher) implements Consumer<Double> {
        @Override
        public void accept(Double bound) {
            watcher.improved(null, whole(bound));
        }
    }

    private static final class Telling extends CpSolverSolutionCallback {

        private final Watcher watcher;

        Telling(Watcher watcher) {
            this.watcher = watcher;
        }

        @Override
        public void onSolutionCallback() {
            long value = Math.round(objectiveValue());
            watcher.improved(value, whole(bestObjectiveBound()));
        }
    }
}
