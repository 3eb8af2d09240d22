package org.campusfrontline.notification.person;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/// Now and then, on every replica alike.
@Singleton
class StragglerJob {

    private final EraseStragglers eraseStragglers;

    StragglerJob(EraseStragglers eraseStragglers) {
        this.eraseStragglers = eraseStragglers;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void erase() {
        eraseStragglers.erase().orThrow();
    }
}
