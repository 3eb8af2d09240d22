package org.campusfrontline.platform.job;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.Problem;
import org.campusfrontline.platform.problem.ProblemCatalogue;
import org.campusfrontline.platform.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;

/// Shows jobs to whom they concern: the person who started one, and operators. For others a job does not exist.
@Singleton
class JobViews {

    private final JobStore store;
    private final JobText text;
    private final Caller caller;
    private final ProblemWriter problems;
    private final ProblemCatalogue catalogue;

    JobViews(JobStore store, JobText text, Caller caller, ProblemWriter problems, ProblemCatalogue catalogue) {
        this.store = store;
        this.text = text;
        this.caller = caller;
        this.problems = problems;
        this.catalogue = catalogue;
    }

    Optional<JobRow> visible(UUID id) {
        return store.find(id).filter(job -> job.owner().equals(caller.person()) || caller.holdsAnywhere(Role.OPERATOR));
    }

    static Optional<Refusal> cancelRefusal(JobState state) {
        return state.isFinal()
                ? Optional.of(Refusal.of(JobProblem.FINISHED).with("state", state.name()))
                : Optional.empty();
    }

    JobView view(JobRow job, Language language) {
        return new JobView(
                job.id(),
                job.kind(),
                job.state(),
                job.percent(),
                job.doing(),
                job.figures(),
                job.result() == null ? null : text.open(job.id(), "result", job.result()),
                problem(job, language),
                job.attempt(),
                job.createdAt(),
                job.startedAt(),
                job.finishedAt(),
                List.of(cancel(job.state(), language)));
    }

    private @Nullable Problem problem(JobRow job, Language language) {
        return job.problem() == null ? null : problems.problem(text.reasons(job.problem()), language, "", "");
    }

    private Action cancel(JobState state, Language language) {
        return cancelRefusal(state)
                .map(refusal -> new Action(
                        "cancel",
                        false,
                        refusal.code().code(),
                        catalogue.title(refusal.code(), language, refusal.values())))
                .orElseGet(() -> new Action("cancel", true, null, null));
    }
}
