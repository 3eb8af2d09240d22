package org.campusfrontline.deploy.bench.events;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/// Fixed moments at a fixed rate: what is due is sent whether or not what went before is answered.
record Schedule(Instant start, long startNanos, double perSecond, int count, int warmUp) {

    private static final double A_SECOND = 1_000_000_000.0;
    private static final Duration BEFORE_THE_FIRST = Duration.ofMillis(500);

    /// Begins in a moment; what is due in the warm-up does not count.
    static Schedule of(double perSecond, int warmUpSeconds, int seconds) {
        return new Schedule(
                Instant.now().plus(BEFORE_THE_FIRST),
                System.nanoTime() + BEFORE_THE_FIRST.toNanos(),
                perSecond,
                (int) (perSecond * (warmUpSeconds + seconds)),
                (int) (perSecond * warmUpSeconds));
    }

    Instant due(int index) {
        return start.plusNanos(offset(index));
    }

    boolean counts(int index) {
        return index >= warmUp;
    }

    /// Returns at once when the moment has passed.
    void await(int index) {
        for (long left = left(index); left > 0; left = left(index)) {
            LockSupport.parkNanos(left);
        }
    }

    /// How late it is now for this one.
    Duration late(int index) {
        return Duration.ofNanos(Math.max(0, -left(index)));
    }

    private long left(int index) {
        return startNanos + offset(index) - System.nanoTime();
    }

    private long offset(int index) {
        return (long) (index * A_SECOND / perSecond);
    }
}
