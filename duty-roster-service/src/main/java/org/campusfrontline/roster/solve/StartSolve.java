package org.campusfrontline.roster.solve;

import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.job.JobStarted;
import org.campusfrontline.platform.job.Jobs;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.fairness.PlanOrder;
import org.campusfrontline.roster.period.Drafts;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;

/// A planner has a period solved.
@UseCase
class StartSolve {

    private final PeriodStore periods;
    private final PeriodAccess access;
    private final Jobs jobs;
    private final Audit audit;

    StartSolve(PeriodStore periods, PeriodAccess access, Jobs jobs, Audit audit) {
        this.periods = periods;
        this.access = access;
        this.jobs = jobs;
        this.audit = audit;
    }

    public Outcome<JobStarted> start(SolveOrder order) {
        Optional<PlanningPeriod> found = periods.find(order.period()).filter(period -> access.sees(period.scope()));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        PlanningPeriod period = found.get();
        Optional<Refusal> refusal = access.refusalToPlan(period.scope())
                .or(() -> Drafts.nothingToPlan(period))
                .or(() -> tooLarge(period, order.whatComesFirst()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        JobStarted job = new JobStarted(jobs.start(SolveJob.KIND, order));
        audit.record(new AuditEntry(
                "solve.started",
                "planning-period",
                period.id().toString(),
                period.scope().unit(),
                Map.of("seconds", order.seconds(), "job", job.id().toString())));
        return Outcome.done(job);
    }

    private static Optional<Refusal> tooLarge(PlanningPeriod period, PlanOrder order) {
        return Objective.of(period, order).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(SolveProblem.WEIGHTS_TOO_LARGE));
    }
}
