package org.campusfrontline.volunteer.imports;

import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.job.JobStarted;
import org.campusfrontline.platform.job.Jobs;
import org.campusfrontline.platform.request.RequestFacts;

/// Takes a file in and starts the job that reads it.
@UseCase
class StartImport {

    private final Jobs jobs;
    private final Audit audit;
    private final RequestFacts request;

    StartImport(Jobs jobs, Audit audit, RequestFacts request) {
        this.jobs = jobs;
        this.audit = audit;
        this.request = request;
    }

    Outcome<JobStarted> start(ImportWish wanted) {
        ImportInput input = new ImportInput(wanted.format(), wanted.dryRun(), request.language(), wanted.target());
        UUID job = jobs.start(wanted.kind().job(), input, wanted.file());
        audit.record(new AuditEntry(
                "import.started",
                wanted.kind().job(),
                job.toString(),
                null,
                Map.of("digest", wanted.digest(), "dryRun", wanted.dryRun())));
        return Outcome.done(new JobStarted(job));
    }
}
