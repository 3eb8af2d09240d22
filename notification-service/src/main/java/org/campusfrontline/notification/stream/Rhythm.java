package org.campusfrontline.notification.stream;

import java.time.Duration;

/// Tells once each period that it is time.
final class Rhythm {

    private final long period;
    private long next;

    Rhythm(Duration period) {
        this.period = period.toNanos();
        this.next = System.nanoTime() + this.period;
    }

    long nanosLeft() {
        return Math.max(0, next - System.nanoTime());
    }

    boolean isDue() {
        long now = System.nanoTime();
        if (now - next < 0) {
            return false;
        }
        next = now + period;
        return true;
    }
}
