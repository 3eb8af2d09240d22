package org.campusfrontline.volunteer.recruitment.signup.rule;

import java.time.Duration;
import java.time.Instant;

/// How long an offer holds: a quarter of the time that is left to the start, at least five minutes and at most a day,
/// and never beyond the end of the shift.
public final class OfferDeadline {

    private static final Duration LEAST = Duration.ofMinutes(5);
    private static final Duration MOST = Duration.ofHours(24);
    private static final int SHARE = 4;

    private OfferDeadline() {}

    public static Instant of(Instant now, Instant start, Instant end) {
        Duration share = Duration.between(now, start).dividedBy(SHARE);
        Duration held = share.compareTo(MOST) > 0 ? MOST : share.compareTo(LEAST) < 0 ? LEAST : share;
        Instant until = now.plus(held);
        return until.isAfter(end) ? end : until;
    }
}
