package org.campusfrontline.roster.column;

import java.time.Duration;
import java.util.Random;

/// Whether to plan people on all days or all on some days next: whichever gained more by the second lately, and now
/// and then the other. Not safe for several threads.
final class Turns {

    private static final double NEWEST = 0.3;
    private static final double OTHER = 0.25;
    private final Random random;
    private final double[] gain = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};

    Turns(long seed) {
        random = new Random(seed);
    }

    boolean byDays() {
        boolean better = gain[1] >= gain[0];
        return better != random.nextDouble() < OTHER;
    }

    void learn(boolean byDays, long gained, Duration took) {
        int which = byDays ? 1 : 0;
        double now = Math.max(0, gained) / Math.max(1e-3, took.toNanos() / 1e9);
        gain[which] = Double.isInfinite(gain[which]) ? now : NEWEST * now + (1 - NEWEST) * gain[which];
    }
}
