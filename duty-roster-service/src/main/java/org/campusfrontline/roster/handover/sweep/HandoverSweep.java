package org.campusfrontline.roster.handover.sweep;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.campusfrontline.roster.handover.book.EscalateHandover;
import org.campusfrontline.roster.handover.due.Due;
import org.campusfrontline.roster.handover.due.DueStore;
import org.campusfrontline.roster.handover.relief.TakeReliefStep;

/// Does what is due, on every replica alike, each step a transaction of its own.
@Singleton
class HandoverSweep {

    static final String IDENTITY = "handover-sweep";

    private static final int AT_ONCE = 200;
    private final DueStore due;
    private final EscalateHandover escalateHandover;
    private final TakeReliefStep takeReliefStep;
    private final Clock clock;

    HandoverSweep(DueStore due, EscalateHandover escalateHandover, TakeReliefStep takeReliefStep, Clock clock) {
        this.due = due;
        this.escalateHandover = escalateHandover;
        this.takeReliefStep = takeReliefStep;
        this.clock = clock;
    }

    @Scheduled(
            identity = IDENTITY,
            every = "${campus.roster.handover.sweep:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        due.at(clock.instant(), AT_ONCE).forEach(this::take);
    }

    private void take(Due one) {
        switch (one.kind()) {
            case CONFIRMATION -> escalateHandover.escalate(one).orThrow();
            case CALL_LEADER, CALL_RESERVE, STAY_OVER ->
                takeReliefStep.take(one).orThrow();
        }
    }
}
