package org.campusfrontline.roster.acknowledgement;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Finds acknowledgements whose time is over, on every replica alike, each roster a transaction of its own.
@Singleton
class AcknowledgementSweep {

    static final String IDENTITY = "acknowledgement-sweep";

    private static final int AT_ONCE = 200;
    private final AcknowledgementStore acknowledgements;
    private final TellOverdue tellOverdue;
    private final Clock clock;

    AcknowledgementSweep(AcknowledgementStore acknowledgements, TellOverdue tellOverdue, Clock clock) {
        this.acknowledgements = acknowledgements;
        this.tellOverdue = tellOverdue;
        this.clock = clock;
    }

    @Scheduled(
            identity = IDENTITY,
            every = "${campus.roster.acknowledgement.sweep:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        acknowledgements
                .due(clock.instant(), AT_ONCE)
                .forEach(due -> tellOverdue.tell(due).orThrow());
    }
}
