package org.campusfrontline.volunteer.export;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Takes tables away when their hour is over.
@Singleton
class ExportPurge {

    private static final Duration REMEMBERED = Duration.ofDays(30);
    private final ExportStore store;
    private final Clock clock;

    ExportPurge(ExportStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(every = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        Instant now = clock.instant();
        store.dropContent(now);
        store.forget(now.minus(REMEMBERED));
    }
}
