package org.campusfrontline.roster.column;

import java.time.Duration;

/// Whether to plan people on all days or all on some days next: whichever gained more by the second lately, and the
/// other as soon as it has had less than its share of the time. Not safe for several threads.
final class Turns {

    /// Of what was known before the last turn.
    private static final double KEPT = 0.95;
    /// Of the time, for the one that gains less.
    private static final double LEAST = 0.15;

    private final double[] gained = new double[2];
    private final double[] during = new double[2];
    private final double[] took = new double[2];

    boolean byDays() {
        int more = rate(1) >= rate(0) ? 1 : 0;
        boolean isOthers = took[1 - more] < LEAST * (took[0] + took[1]);
        return (isOthers ? 1 - more : more) == 1;
    }

    /// What has had no turn comes first.
    private double rate(int which) {
        return during[which] == 0 ? Double.POSITIVE_INFINITY : gained[which] / during[which];
    }

    void learn(boolean byDays, long gain, Duration time) {
        int which = byDays ? 1 : 0;
        double seconds = time.toNanos() / 1e9;
        gained[which] = KEPT * gained[which] + gain;
        during[which] = KEPT * during[which] + seconds;
        took[which] += seconds;
    }
}
