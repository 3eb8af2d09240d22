package org.campusfrontline.platform.job;

import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;

/// Starts the tests' work the way a service does.
@UseCase
class StartWork {

    private final Jobs jobs;

    StartWork(Jobs jobs) {
        this.jobs = jobs;
    }

    public Outcome<JobStarted> start(TestHandler.Input input, byte[] file, boolean refused) {
        JobStarted started = new JobStarted(jobs.start(TestHandler.KIND, input, file));
        return refused ? Outcome.refused(Refusal.of(CommonProblem.ILLEGAL_STATE)) : Outcome.done(started);
    }
}
