package org.campusfrontline.deploy.bench.client;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waiting for what an outside client cannot be told of.
public final class Pause {

    private static final Duration LOOK = Duration.ofMillis(250);

    private Pause() {}

    public static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /// Whether it came about in time.
    public static boolean until(Duration atMost, BooleanSupplier happened) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() >= end) {
                return false;
            }
            of(LOOK);
        }
        return true;
    }
}
