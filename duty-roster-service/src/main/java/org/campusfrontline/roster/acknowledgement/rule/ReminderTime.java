package org.campusfrontline.roster.acknowledgement.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When a person is reminded: some time before the deadline, and not at all where they were asked no sooner than that.
public final class ReminderTime {

    private ReminderTime() {}

    /// Nobody is reminded where `before` is nothing.
    public static Optional<Instant> of(Instant askedAt, Instant deadline, Duration before) {
        return Optional.of(deadline.minus(before)).filter(at -> before.isPositive() && at.isAfter(askedAt));
    }
}
