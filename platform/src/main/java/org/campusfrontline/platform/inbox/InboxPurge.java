package org.campusfrontline.platform.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/// Forgets old marks and closed dead letters, a small batch a transaction, so that no consumer waits for it.
@Singleton
class InboxPurge {

    static final String IDENTITY = "inbox-purge";
    static final int BATCH = 500;

    private final Marks marks;
    private final DeadLetterTable deadLetters;
    private final InboxSettings settings;
    private final Clock clock;

    InboxPurge(Marks marks, DeadLetterTable deadLetters, InboxSettings settings, Clock clock) {
        this.marks = marks;
        this.deadLetters = deadLetters;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            identity = IDENTITY,
            every = "{campus.inbox.purge-every}",
            delayed = "3m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        purge();
    }

    /// How many rows went.
    int purge() {
        Instant before = clock.instant().minus(settings.retention());
        int gone = 0;
        for (String consumer : marks.consumers()) {
            int last;
            do {
                last = marks.purge(consumer, before, BATCH);
                gone += last;
            } while (last == BATCH);
        }
        return gone + deadLetters.purge(before, BATCH);
    }
}
