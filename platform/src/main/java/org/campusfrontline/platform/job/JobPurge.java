package org.campusfrontline.platform.job;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/// Forgets jobs that ended long ago, in small batches.
@Singleton
class JobPurge {

    private static final int BATCH = 200;
    private final JobStore store;
    private final JobSettings settings;

    JobPurge(JobStore store, JobSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        int gone;
        do {
            gone = store.purge(settings.kept(), BATCH);
        } while (gone == BATCH);
    }
}
