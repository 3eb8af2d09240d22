package org.campusfrontline.platform.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/// Forgets expired keys in small batches.
@Singleton
class PurgeJob {

    private static final int BATCH = 500;
    private final AnswerStore answers;

    PurgeJob(AnswerStore answers) {
        this.answers = answers;
    }

    @Scheduled(every = "10m", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        while (answers.purge(BATCH) == BATCH) {
            Thread.onSpinWait();
        }
    }
}
