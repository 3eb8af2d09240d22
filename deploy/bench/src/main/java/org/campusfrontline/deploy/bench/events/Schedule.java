package org.campusfrontline.deploy.bench.events;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/// Fixed moments: what is due is sent whether or not what went before is answered. The rate grows evenly from nothing
/// through the warm-up, since a cold system keeps up with a part of what a warm one does, and stays from there on.
record Schedule(Instant start, long startNanos, double perSecond, int count, int warmUp) {

    private static final double A_SECOND = 1_000_000_000.0;
    private static final Duration BEFORE_THE_FIRST = Duration.ofMillis(500);

    /// Begins in a moment; what is due in the warm-up does not count.
    static Schedule of(double perSecond, int warmUpSeconds, int seconds) {
        return new Schedule(
                Instant.now().plus(BEFORE_THE_FIRST),
                System.nanoTime() + BEFORE_THE_FIRST.toNanos(),
                perSecond,
                count(perSecond, warmUpSeconds, seconds),
                growing(perSecond, warmUpSeconds));
    }

    static int count(double perSecond, int warmUpSeconds, int seconds) {
        return growing(perSecond, warmUpSeconds) + (int) (perSecond * seconds);
    }

    private static int growing(double perSecond, int seconds) {
        return (int) (perSecond * seconds / 2);
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

    /// In the warm-up of W seconds to the rate R, R t² / 2W are due by t.
    private long offset(int index) {
        double full = warmUp / perSecond;
        double seconds = index < warmUp ? 2 * full * Math.sqrt((double) index / warmUp) : full + index / perSecond;
        return (long) (seconds * A_SECOND);
    }
}
