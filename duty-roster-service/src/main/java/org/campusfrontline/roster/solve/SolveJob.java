package org.campusfrontline.roster.solve;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.job.JobHandler;
import org.campusfrontline.platform.job.JobRun;
import org.campusfrontline.platform.job.LeaseLostException;
import org.campusfrontline.roster.evaluation.Evaluator;
import org.campusfrontline.roster.level.ProofStore;
import org.campusfrontline.roster.level.ProofStore.Proof;
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
    private final PlanEngine engine;
    private final FairPlans fairPlans;
    private final KeepRoster keepRoster;
    private final ProofStore proofs;

    SolveJob(PeriodStore periods, PlanEngine engine, FairPlans fairPlans, KeepRoster keepRoster, ProofStore proofs) {
        this.periods = periods;
        this.engine = engine;
        this.fairPlans = fairPlans;
        this.keepRoster = keepRoster;
        this.proofs = proofs;
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
        PlanningProblem problem = ProblemAssembly.of(period);
        Objective objective = Objective.of(problem, order.whatComesFirst())
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(SolveProblem.WEIGHTS_TOO_LARGE))));
        Optional<SoFar> soFar = run.kept(SoFar.class).filter(kept -> kept.version() == period.version());
        Duration time = Duration.ofSeconds(order.seconds());
        Duration spent = Duration.ofMillis(soFar.map(SoFar::spent).orElse(0L));
        SolveProgress progress = new SolveProgress(run, period.version(), objective, time, spent);
        PlanEngine.Standing from = soFar.map(SoFar::standing).orElse(null);
        Duration forFairness = FairPlans.time(time);
        PlanEngine.Limits limits = new PlanEngine.Limits(progress.left(forFairness), order.workers());
        Optional<PlanEngine.Found> found = engine.solve(objective.problem(), from, limits, progress);
        if (found.isEmpty()) {
            Refusal refusal = Refusal.of(SolveProblem.NO_PLAN_FOUND).with("seconds", order.seconds());
            throw new RefusedException(List.of(refusal));
        }
        long until = System.nanoTime() + forFairness.toNanos();
        BooleanSupplier over = () -> run.cancelled() || System.nanoTime() > until;
        Plan plan = fairPlans.fairer(period, problem, found.get().plan(), order.whatComesFirst(), over);
        keep(run, period, problem, Best.of(problem, objective, plan, found.get()));
    }

    /// The plan that is kept: its total by the planner's weights, what no plan can be below, and the proof of that.
    private record Best(
            Plan plan,
            long total,
            @Nullable Long bound,
            String engine,
            @Nullable Proof proof) {

        static Best of(PlanningProblem problem, Objective objective, Plan plan, PlanEngine.Found found) {
            long total = new Evaluator(IndexedProblem.of(problem)).penalty(plan).total();
            Long bound = found.bound();
            return bound == null
                    ? new Best(plan, total, null, found.engine(), null)
                    : new Best(
                            plan,
                            total,
                            Math.min(total, objective.atLeast(bound)),
                            found.engine(),
                            new Proof(objective.weight(), bound));
        }

        boolean proved() {
            return bound != null && bound == total;
        }
    }

    private void keep(JobRun run, PlanningPeriod period, PlanningProblem problem, Best best)
            throws InterruptedException {
        if (!run.cancelled()) {
            Consumer<UUID> end =
                    roster -> run.result(new SolveResult(roster, best.total(), best.bound(), best.proved()));
            try {
                keepRoster.keep(computed(period, problem, best, end)).orThrow();
                return;
            } catch (LeaseLostException cancelledMeanwhile) {
                LOG.debugf("solve ended while it was cancelled: job=%s", run.id());
            }
        }
        keepWhereCancelled(run, computed(period, problem, best, roster -> {}));
    }

    /// Only a person's cancelling keeps the plan here; where the replica stops or lost the job, another one goes on.
    private void keepWhereCancelled(JobRun run, KeepRoster.Computed best) throws InterruptedException {
        Thread.interrupted();
        if (!run.cancelledForGood()) {
            throw new InterruptedException("job " + run.id() + " is another replica's");
        }
        keepRoster.keep(best).orThrow();
    }

    private KeepRoster.Computed computed(
            PlanningPeriod period, PlanningProblem problem, Best best, Consumer<UUID> end) {
        Evaluator.Seats seats = new Evaluator(IndexedProblem.of(problem)).seats(best.plan());
        Roster.Figures figures = new Roster.Figures(
                best.total(), best.bound(), best.proved(), best.engine(), seats.wanted(), seats.filled());
        Consumer<UUID> kept = roster -> {
            if (best.proof() != null) {
                proofs.add(roster, best.proof());
            }
            end.accept(roster);
        };
        return new KeepRoster.Computed(period.id(), figures, period.parts(), rows(problem, best.plan()), kept);
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
