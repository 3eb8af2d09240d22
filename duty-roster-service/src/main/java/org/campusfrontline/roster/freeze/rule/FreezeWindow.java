package org.campusfrontline.roster.freeze.rule;

import java.time.Duration;
import java.time.Instant;

/// The time ahead of an instant in which duties are frozen; a window without length freezes none.
public record FreezeWindow(Instant now, Duration length) {

    /// A duty that is not over and begins within the window, or has begun.
    public boolean holds(Instant start, Instant end) {
        return !length.isZero() && end.isAfter(now) && start.isBefore(until());
    }

    public Instant until() {
        return now.plus(length);
    }
}
