package org.campusfrontline.volunteer.recruitment.attendance.rule;

import java.time.Duration;
import java.time.Instant;

/// The steps in which codes change, counted from 1970 (as RFC 6238 counts them).
public record HalfMinute(long number) {

    private static final long SECONDS = 30;

    /// How long a code that has just gone from the display is still taken.
    private static final Duration GRACE = Duration.ofSeconds(10);

    public static HalfMinute of(Instant instant) {
        return new HalfMinute(Math.floorDiv(instant.getEpochSecond(), SECONDS));
    }

    public HalfMinute before() {
        return new HalfMinute(number - 1);
    }

    public Instant start() {
        return Instant.ofEpochSecond(number * SECONDS);
    }

    /// The first instant at which its codes are no longer shown.
    public Instant end() {
        return start().plusSeconds(SECONDS);
    }

    /// Whether a code of this step is taken at that instant.
    public boolean isGoodAt(Instant instant) {
        return !instant.isBefore(start()) && instant.isBefore(end().plus(GRACE));
    }
}
