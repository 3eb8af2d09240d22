package org.campusfrontline.roster.table;

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
import org.campusfrontline.platform.request.RequestFacts;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;

/// A planner sends a table, and a job reads it.
@UseCase
class StartTableImport {

    private final PeriodStore periods;
    private final PeriodAccess access;
    private final RequestFacts request;
    private final Jobs jobs;
    private final Audit audit;

    StartTableImport(PeriodStore periods, PeriodAccess access, RequestFacts request, Jobs jobs, Audit audit) {
        this.periods = periods;
        this.access = access;
        this.request = request;
        this.jobs = jobs;
        this.audit = audit;
    }

    public Outcome<JobStarted> start(TableWish wish) {
        Optional<PlanningPeriod> found = periods.find(wish.period()).filter(period -> access.sees(period.scope()));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        PlanningPeriod period = found.get();
        Optional<Refusal> refusal = access.refusalToPlan(period.scope());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        TableOrder order = new TableOrder(period.id(), wish.format(), wish.dryRun(), request.language());
        JobStarted job = new JobStarted(jobs.start(TableImport.KIND, order, wish.file()));
        audit.record(new AuditEntry(
                "roster-import.started",
                "planning-period",
                period.id().toString(),
                period.scope().unit(),
                Map.of(
                        "digest",
                        wish.digest(),
                        "dryRun",
                        wish.dryRun(),
                        "job",
                        job.id().toString())));
        return Outcome.done(job);
    }
}
