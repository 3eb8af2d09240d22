package org.campusfrontline.roster.policy.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/// By when somebody says that they know of changed duties: within the usual time, and before the first of them begins.
public final class AcknowledgementDeadline {

    private AcknowledgementDeadline() {}

    /// `starts` are those of the changed duties, as they were and as they are; never before `told`.
    public static Instant of(Instant told, Duration usual, Collection<Instant> starts) {
        Instant latest = told.plus(usual);
        Instant first = starts.stream()
                .filter(start -> start.isBefore(latest))
                .min(Instant::compareTo)
                .orElse(latest);
        return first.isBefore(told) ? told : first;
    }
}
