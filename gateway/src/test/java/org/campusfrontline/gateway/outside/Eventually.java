package org.campusfrontline.gateway.outside;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// Waits for what comes to pass by itself, looking again and again until a deadline.
public final class Eventually {

    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private Eventually() {}

    public static void holds(String what, BooleanSupplier condition) {
        within(DEADLINE, what, condition);
    }

    public static void within(Duration time, String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + time.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("did not come to pass within " + time + ": " + what);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /// The value once it has not changed for half a second.
    public static long settled(LongSupplier value) {
        long[] last = {value.getAsLong(), System.nanoTime()};
        holds("the value settles", () -> {
            long now = value.getAsLong();
            if (now != last[0]) {
                last[0] = now;
                last[1] = System.nanoTime();
            }
            return System.nanoTime() - last[1] > Duration.ofMillis(500).toNanos();
        });
        return last[0];
    }
}
