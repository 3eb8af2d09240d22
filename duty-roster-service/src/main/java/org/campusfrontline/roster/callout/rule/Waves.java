package org.campusfrontline.roster.callout.rule;

import java.time.Duration;
import java.time.Instant;

/// How many are asked at a time and when the next are: more and sooner the nearer the shift is. Answers have no say in
/// the rhythm, so that nobody reads from an early wave that people said no.
public record Waves(int perSeat, int most, Duration interval, Duration least) {

    /// How much time is left, and by what that multiplies a wave and divides the time between two.
    private enum Stage {
        FAR(Duration.ofHours(24), 1),
        NEAR(Duration.ofHours(4), 2),
        CLOSE(Duration.ofHours(1), 4),
        LAST(Duration.ZERO, 8);

        private final Duration left;
        private final int factor;

        Stage(Duration left, int factor) {
            this.left = left;
            this.factor = factor;
        }

        static Stage of(Duration left) {
            for (Stage stage : values()) {
                if (left.compareTo(stage.left) >= 0) {
                    return stage;
                }
            }
            return LAST;
        }
    }

    /// How many are asked for so many missing people.
    public int size(int missing, Instant now, Instant start) {
        long wanted = (long) Math.max(missing, 0) * perSeat * stage(now, start).factor;
        return (int) Math.min(wanted, most);
    }

    /// When the next are asked, or when it is over: not after the start.
    public Instant next(Instant now, Instant start) {
        Duration pause = interval.dividedBy(stage(now, start).factor);
        Instant next = now.plus(pause.compareTo(least) < 0 ? least : pause);
        return next.isAfter(start) ? start : next;
    }

    private static Stage stage(Instant now, Instant start) {
        return Stage.of(Duration.between(now, start));
    }
}
