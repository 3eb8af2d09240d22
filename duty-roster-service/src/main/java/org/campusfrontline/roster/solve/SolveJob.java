package org.campusfrontline.roster.solve;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.job.JobHandler;
import org.campusfrontline.platform.job.JobRun;
import org.campusfrontline.platform.job.LeaseLostException;
import org.campusfrontline.roster.evaluation.Evaluator;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.period.ProblemAssembly;
import org.campusfrontline.roster.plan.KeepRoster;
import org.campusfrontline.roster.plan.Roster;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;
import org.campusfrontline.roster.planning.PlanningProblem;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Solves a period and keeps the plan as its next roster, in the transaction that ends the job.
/// A solve that is cancelled keeps the best plan that it has.
@ApplicationScoped
class SolveJob implements JobHandler {

    static final String KIND = "solve";

    private static final Logger LOG = Logger.getLogger(SolveJob.class);

    private final PeriodStore periods;
    private final AvailableStaff available;
    private final PlanEngine engine;
    private final KeepRoster keepRoster;

    SolveJob(PeriodStore periods, AvailableStaff available, PlanEngine engine, KeepRoster keepRoster) {
        this.periods = periods;
        this.available = available;
        this.engine = engine;
        this.keepRoster = keepRoster;
    }

    /// What a solve brings: the roster's id and figures.
    record SolveResult(UUID roster, long value, @Nullable Long bound, boolean proved) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws InterruptedException {
        SolveOrder order = run.input(SolveOrder.class);
        PlanningPeriod period = periods.find(order.period()).orElseThrow();
        PlanningProblem problem = ProblemAssembly.of(available.only(period));
        PlanEngine.Limits limits = new PlanEngine.Limits(Duration.ofSeconds(order.seconds()), order.workers());
        Optional<PlanEngine.Found> found = engine.solve(problem, limits, new SolveProgress(run, limits.time()));
        if (found.isEmpty()) {
            Refusal refusal = Refusal.of(SolveProblem.NO_PLAN_FOUND).with("seconds", order.seconds());
            throw new RefusedException(List.of(refusal));
        }
        keep(run, period, problem, found.get());
    }

    private void keep(JobRun run, PlanningPeriod period, PlanningProblem problem, PlanEngine.Found best)
            throws InterruptedException {
        if (!run.cancelled()) {
            Consumer<UUID> end =
                    roster -> run.result(new SolveResult(roster, best.value(), best.bound(), best.proved()));
            try {
                keepRoster.keep(computed(period, problem, best, end)).orThrow();
                return;
            } catch (LeaseLostException cancelledMeanwhile) {
                LOG.debugf("solve ended while it was cancelled: job=%s", run.id());
            }
        }
        keepWhereCancelled(run, computed(period, problem, best, roster -> {}));
    }

    /// Only a person's cancelling keeps the plan here; where the replica stops or lost the job, another one solves
    /// anew.
    private void keepWhereCancelled(JobRun run, KeepRoster.Computed best) throws InterruptedException {
        Thread.interrupted();
        if (!run.cancelledForGood()) {
            throw new InterruptedException("job " + run.id() + " is another replica's");
        }
        keepRoster.keep(best).orThrow();
    }

    private static KeepRoster.Computed computed(
            PlanningPeriod period, PlanningProblem problem, PlanEngine.Found found, Consumer<UUID> end) {
        Evaluator.Seats seats = new Evaluator(IndexedProblem.of(problem)).seats(found.plan());
        Roster.Figures figures = new Roster.Figures(
                found.value(), found.bound(), found.proved(), found.engine(), seats.wanted(), seats.filled());
        return new KeepRoster.Computed(period.id(), figures, period.parts(), rows(problem, found.plan()), end);
    }

    private static Map<String, List<String>> rows(PlanningProblem problem, Plan plan) {
        Map<String, List<String>> rows = new HashMap<>();
        for (int person = 0; person < problem.staff().size(); person++) {
            List<String> shifts = new ArrayList<>();
            for (int day = 0; day < problem.horizon().days(); day++) {
                int type = plan.shift(person, day);
                shifts.add(
                        type == Plan.OFF
                                ? Roster.OFF
                                : problem.shiftTypes().get(type).id());
            }
            rows.put(problem.staff().get(person).id(), shifts);
        }
        return rows;
    }
}
