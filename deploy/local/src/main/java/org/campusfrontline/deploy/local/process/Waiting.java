package org.campusfrontline.deploy.local.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits for a state that only asking again can show.
public final class Waiting {
    private static final Duration STEP = Duration.ofMillis(25);

    private Waiting() {}

    /// Whether the state came within the time.
    public static boolean until(Duration atMost, BooleanSupplier state) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!state.getAsBoolean()) {
            if (System.nanoTime() >= end) {
                return false;
            }
            pause(STEP);
        }
        return true;
    }

    public static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new PartFailure("interrupted while waiting", interrupted);
        }
    }
}
