package org.campusfrontline.assessment.replay;

import java.util.Map;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.job.JobStarted;
import org.campusfrontline.platform.job.Jobs;

/// Starts a replay as a job.
@UseCase
class StartReplay {

    private final Jobs jobs;
    private final Audit audit;

    StartReplay(Jobs jobs, Audit audit) {
        this.jobs = jobs;
        this.audit = audit;
    }

    public Outcome<JobStarted> start(ReplayOrder order) {
        JobStarted job = new JobStarted(jobs.start(ReplayJob.KIND, order));
        audit.record(new AuditEntry(
                "replay.started",
                "job",
                job.id().toString(),
                null,
                Map.of("mode", order.mode(), "reason", order.reason())));
        return Outcome.done(job);
    }
}
