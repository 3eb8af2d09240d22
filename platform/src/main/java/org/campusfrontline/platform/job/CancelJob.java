package org.campusfrontline.platform.job;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.request.RequestFacts;

/// Ends a job that has not ended; a replica that runs it notices within a second.
@Singleton
class CancelJob {

    private final JobStore store;
    private final JobViews views;
    private final RequestFacts request;

    CancelJob(JobStore store, JobViews views, RequestFacts request) {
        this.store = store;
        this.views = views;
        this.request = request;
    }

    Outcome<JobView> cancel(UUID id) {
        Optional<JobRow> job = views.visible(id);
        if (job.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        boolean cancelled = store.cancel(id);
        JobRow after = store.find(id).orElseThrow();
        return cancelled
                ? Outcome.done(views.view(after, request.language()))
                : Outcome.refused(Refusal.of(JobProblem.FINISHED)
                        .with("state", after.state().name()));
    }
}
