package org.campusfrontline.volunteer.recruitment.swap.rule;

import java.time.Duration;
import java.time.Instant;

/// Until when an answer is awaited: a seat that is offered to all until its shift starts, one that is offered to
/// somebody by name, and a proposal, for a quarter of the time that is left, between five minutes and a day.
public final class ExchangeDeadline {

    private static final Duration LEAST = Duration.ofMinutes(5);
    private static final Duration MOST = Duration.ofHours(24);
    private static final int SHARE = 4;

    private ExchangeDeadline() {}

    public static Instant ofPool(Instant start) {
        return start;
    }

    public static Instant ofAsked(Instant now, Instant start) {
        Duration share = Duration.between(now, start).dividedBy(SHARE);
        Duration held = share.compareTo(MOST) > 0 ? MOST : share.compareTo(LEAST) < 0 ? LEAST : share;
        Instant until = now.plus(held);
        return until.isAfter(start) ? start : until;
    }
}
