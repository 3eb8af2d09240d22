package org.campusfrontline.roster.counselling;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;

/// Deletes appointments some time after their end.
@Singleton
class SlotPurge {

    private static final int AT_ONCE = 500;
    private final SlotStore slots;
    private final SlotSettings settings;
    private final Clock clock;

    SlotPurge(SlotStore slots, SlotSettings settings, Clock clock) {
        this.slots = slots;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            every = "${campus.counselling.sweep:1h}",
            delayed = "2m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        int gone = AT_ONCE;
        while (gone == AT_ONCE) {
            gone = slots.purge(clock.instant().minus(settings.kept()), AT_ONCE);
        }
    }
}
