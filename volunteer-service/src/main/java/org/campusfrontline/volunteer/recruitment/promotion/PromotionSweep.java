package org.campusfrontline.volunteer.recruitment.promotion;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The net under promotion: finds what a crash between two steps left behind, on every replica alike.
@Singleton
class PromotionSweep {

    /// An offer younger than that is being settled by whoever made it.
    private static final Duration BEING_SETTLED = Duration.ofSeconds(2);
    private static final UUID FIRST = new UUID(0, 0);
    private final WaitingLists waiting;
    private final PromotionWorker worker;
    private final Clock clock;

    PromotionSweep(WaitingLists waiting, PromotionWorker worker, Clock clock) {
        this.waiting = waiting;
        this.worker = worker;
        this.clock = clock;
    }

    @Scheduled(every = "${campus.promotion.sweep:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        Instant now = clock.instant();
        waiting.expired(now).forEach(worker::lapse);
        waiting.unsettled(now, now.minus(BEING_SETTLED)).forEach(worker::settle);
        List<UUID> neglected = waiting.neglected(FIRST, now);
        while (!neglected.isEmpty()) {
            neglected.forEach(worker::request);
            neglected = waiting.neglected(neglected.getLast(), now);
        }
    }
}
