package org.campusfrontline.roster.acknowledgement;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Finds acknowledgements to remind somebody of and those whose time is over, on every replica alike, each person and
/// each roster a transaction of its own.
@Singleton
class AcknowledgementSweep {

    static final String IDENTITY = "acknowledgement-sweep";

    private static final int AT_ONCE = 200;
    private final AcknowledgementStore acknowledgements;
    private final RemindPerson remindPerson;
    private final TellOverdue tellOverdue;
    private final Clock clock;

    AcknowledgementSweep(
            AcknowledgementStore acknowledgements, RemindPerson remindPerson, TellOverdue tellOverdue, Clock clock) {
        this.acknowledgements = acknowledgements;
        this.remindPerson = remindPerson;
        this.tellOverdue = tellOverdue;
        this.clock = clock;
    }

    @Scheduled(
            identity = IDENTITY,
            every = "${campus.roster.acknowledgement.sweep:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        acknowledgements
                .toRemind(clock.instant(), AT_ONCE)
                .forEach(id -> remindPerson.remind(id).orThrow());
        acknowledgements
                .due(clock.instant(), AT_ONCE)
                .forEach(due -> tellOverdue.tell(due).orThrow());
    }
}
