package org.campusfrontline.platform.job;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.TransientFault;
import org.jboss.logging.Logger;

/// Runs one attempt on its own thread and writes down how it ended.
@Singleton
class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private final JobLeases leases;
    private final Caller caller;

    JobRunner(JobLeases leases, Caller caller) {
        this.leases = leases;
        this.caller = caller;
    }

    void run(Attempt attempt, JobHandler handler) {
        attempt.begin(Thread.currentThread());
        FutureTask<Boolean> work =
                new FutureTask<>(() -> caller.actingFor(attempt.claim().owner(), () -> {
                    handler.run(attempt);
                    return true;
                }));
        work.run();
        Thread.interrupted();
        try {
            work.get();
            finish(attempt, JobState.DONE, List.of());
        } catch (ExecutionException e) {
            fail(attempt, Objects.requireNonNullElse(e.getCause(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fail(Attempt attempt, Throwable cause) {
        if (attempt.cancelled() || attempt.hasEnded() || cause instanceof LeaseLostException) {
            return;
        }
        if (cause instanceof RefusedException refused) {
            finish(attempt, JobState.FAILED, refused.reasons());
        } else if (TransientFault.isBehind(cause)) {
            LOG.warnf(
                    cause,
                    "job put back: job=%s attempt=%d",
                    attempt.id(),
                    attempt.claim().attempt());
            leases.putBack(attempt.claim(), PAUSE, true);
        } else {
            LOG.errorf(
                    cause,
                    "job failed: job=%s kind=%s",
                    attempt.id(),
                    attempt.claim().kind());
            finish(attempt, JobState.FAILED, List.of(Refusal.of(JobProblem.BROKEN)));
        }
    }

    private void finish(Attempt attempt, JobState state, List<Refusal> reasons) {
        if (!attempt.hasEnded()) {
            leases.finish(attempt.claim(), state, attempt.result(), reasons);
        }
    }
}
