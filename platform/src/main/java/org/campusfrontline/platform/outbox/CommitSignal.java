package org.campusfrontline.platform.outbox;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Tells a lane of this process that rows were committed; other replicas find theirs by looking.
@Singleton
class CommitSignal {

    private final Map<Lane, Semaphore> signals = new EnumMap<>(Lane.class);

    CommitSignal() {
        for (Lane lane : Lane.values()) {
            signals.put(lane, new Semaphore(0));
        }
    }

    void raise(Lane lane) {
        Semaphore signal = of(lane);
        if (signal.availablePermits() == 0) {
            signal.release();
        }
    }

    /// Returns at once when rows were committed since the last call, else after the time.
    void await(Lane lane, long atMostNanos) throws InterruptedException {
        Semaphore signal = of(lane);
        if (signal.tryAcquire(atMostNanos, TimeUnit.NANOSECONDS)) {
            signal.drainPermits();
        }
    }

    private Semaphore of(Lane lane) {
        return Objects.requireNonNull(signals.get(lane));
    }
}
