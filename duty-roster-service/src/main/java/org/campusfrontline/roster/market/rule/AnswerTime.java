package org.campusfrontline.roster.market.rule;

import java.time.Duration;
import java.time.Instant;

/// Until when an answer is awaited: an offer to everybody until the duty changes hands no more, somebody who is asked
/// by name and a proposal for half of that time, two days at most.
public final class AnswerTime {

    private static final Duration MOST = Duration.ofDays(2);
    private static final int SHARE = 2;

    private AnswerTime() {}

    /// Of those who are asked by name, at `now`, about what changes hands until `last`.
    public static Instant ofAsked(Instant now, Instant last) {
        Duration share = Duration.between(now, last).dividedBy(SHARE);
        return now.plus(share.compareTo(MOST) > 0 ? MOST : share);
    }
}
