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
import org.campusfrontline.roster.period.Apart;
import org.campusfrontline.roster.period.KnownFacts;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.period.ProblemAssembly;
import org.campusfrontline.roster.plan.KeepRoster;
import org.campusfrontline.roster.plan.Roster;
import org.campusfrontline.roster.planning.IndexedProblem;
import org.campusfrontline.roster.planning.Plan;
import org.campusfrontline.roster.planning.PlanningProblem;
import org.campusfrontline.roster.rulebook.RulesInForce;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Solves a period and keeps the plan as its next roster, in the transaction that ends the job.
/// A solve that is cancelled keeps the best plan that it has.
@ApplicationScoped
class SolveJob implements JobHandler {

    static final String KIND = "solve";

    private static final Logger LOG = Logger.getLogger(SolveJob.class);

    private final PeriodStore periods;
    private final PeriodEngine engine;
    private final FairPlans fairPlans;
    private final RulesInForce rules;
    private final KnownFacts facts;
    private final AvailableStaff available;
    private final ListsMark mark;
    private final FreedMeanwhile freed;
    private final KeepRoster keepRoster;
    private final ProofStore proofs;

    SolveJob(
            PeriodStore periods,
            PeriodEngine engine,
            FairPlans fairPlans,
            RulesInForce rules,
            KnownFacts facts,
            AvailableStaff available,
            ListsMark mark,
            FreedMeanwhile freed,
            KeepRoster keepRoster,
            ProofStore proofs) {
        this.periods = periods;
        this.available = available;
        this.engine = engine;
        this.fairPlans = fairPlans;
        this.rules = rules;
        this.facts = facts;
        this.mark = mark;
        this.freed = freed;
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
        PlanningPeriod period =
                available.only(facts.complete(periods.find(order.period()).orElseThrow()));
        String binding = rules.mark(period);
        Objective objective = Objective.of(period, order.whatComesFirst())
                .orElseThrow(() -> new RefusedException(List.of(Refusal.of(SolveProblem.WEIGHTS_TOO_LARGE))));
        String lists = mark.of(period, binding);
        Optional<SoFar> soFar =
                run.kept(SoFar.class).filter(kept -> kept.lists().equals(lists));
        Duration time = Duration.ofSeconds(order.seconds());
        Duration spent = Duration.ofMillis(soFar.map(SoFar::spent).orElse(0L));
        SolveProgress progress = new SolveProgress(run, lists, objective, time, spent);
        PlanEngine.Standing from = soFar.map(SoFar::standing).orElse(null);
        Duration forFairness = FairPlans.time(time);
        PlanEngine.Limits limits = new PlanEngine.Limits(progress.left(forFairness), order.workers());
        Optional<PlanEngine.Found> found = engine.solve(objective.period(), from, limits, progress);
        if (found.isEmpty()) {
            Refusal refusal = Refusal.of(SolveProblem.NO_PLAN_FOUND).with("seconds", order.seconds());
            throw new RefusedException(List.of(refusal));
        }
        long until = System.nanoTime() + forFairness.toNanos();
        BooleanSupplier over = () -> run.cancelled() || System.nanoTime() > until;
        FairPlans.Fair fair = fairPlans.fairer(period, found.get().plan(), order.whatComesFirst(), over);
        Best best = Best.of(objective, fair, found.get(), engine.isBound(period));
        keep(run, period, best, roster -> {
            rules.forgetBoundsUnless(period, binding);
            freed.forgetBounds(period);
        });
    }

    /// The plan that is kept: its total by the planner's weights, what no plan can be below, and the proof of
    /// that for cover and wishes, where nothing else costs anything. Nothing is proved where people are kept
    /// apart: those whom they would meet may have other duties tomorrow.
    private record Best(
            Plan plan,
            long total,
            @Nullable Long bound,
            String engine,
            @Nullable Proof proof) {

        static Best of(Objective objective, FairPlans.Fair fair, PlanEngine.Found found, boolean rules) {
            boolean kept = !objective.period().parts().further().apart().equals(Apart.NONE);
            Long bound = kept ? null : found.bound();
            return bound == null
                    ? new Best(fair.plan(), fair.value(), null, found.engine(), null)
                    : new Best(
                            fair.plan(),
                            fair.value(),
                            Math.min(fair.value(), objective.atLeast(bound)),
                            found.engine(),
                            rules ? null : new Proof(objective.weight(), bound));
        }

        boolean proved() {
            return bound != null && bound == total;
        }
    }

    private void keep(JobRun run, PlanningPeriod period, Best best, Consumer<UUID> kept) throws InterruptedException {
        PlanningProblem problem = ProblemAssembly.of(period);
        if (!run.cancelled()) {
            Consumer<UUID> end =
                    roster -> run.result(new SolveResult(roster, best.total(), best.bound(), best.proved()));
            try {
                keepRoster
                        .keep(computed(period, problem, best, kept.andThen(end)))
                        .orThrow();
                return;
            } catch (LeaseLostException cancelledMeanwhile) {
                LOG.debugf("solve ended while it was cancelled: job=%s", run.id());
            }
        }
        keepWhereCancelled(run, computed(period, problem, best, kept));
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
        Consumer<UUID> proved = roster -> {
            if (best.proof() != null) {
                proofs.add(roster, best.proof());
            }
            end.accept(roster);
        };
        return new KeepRoster.Computed(
                period.id(), figures, period.parts(), rows(IndexedProblem.of(problem), best.plan()), proved);
    }

    private static Map<String, List<String>> rows(IndexedProblem problem, Plan plan) {
        Map<String, List<String>> rows = new HashMap<>();
        for (int person = 0; person < problem.staff(); person++) {
            List<String> shifts = new ArrayList<>();
            for (int day = 0; day < problem.days(); day++) {
                int type = plan.shift(person, day);
                shifts.add(type == Plan.OFF ? Roster.OFF : problem.word(type));
            }
            rows.put(problem.problem().staff().get(person).id(), shifts);
        }
        return rows;
    }
}
