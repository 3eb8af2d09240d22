package org.campusfrontline.volunteer.export;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.job.JobStarted;
import org.campusfrontline.platform.job.Jobs;
import org.campusfrontline.platform.request.RequestFacts;

/// Asks for a table: refused at once where it is not theirs or not for that purpose, else a job makes it.
@UseCase
class StartExport {

    private final Exports exports;
    private final Jobs jobs;
    private final RequestFacts request;

    StartExport(Exports exports, Jobs jobs, RequestFacts request) {
        this.exports = exports;
        this.jobs = jobs;
        this.request = request;
    }

    public Outcome<JobStarted> start(ExportWish wish) {
        Optional<Refusal> purpose = wish.kind().refusalOf(wish.purpose());
        if (purpose.isPresent()) {
            return Outcome.refused(purpose.get());
        }
        return exports.subject(wish).map(subject -> {
            UUID job = jobs.start(ExportJob.KIND, new ExportInput(wish, request.language()));
            exports.record("requested", job.toString(), wish, subject, Map.of());
            return new JobStarted(job);
        });
    }
}
