package org.campusfrontline.assessment.indicator;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.assessment.fact.Fact;
import org.campusfrontline.assessment.indicator.rule.Share;

/// An indicator as computed from its facts: two of these are the same result exactly when they are equal.
public record Measured(Share share, Optional<TimeToFill> timeToFill, long facts, String hash, List<Fact.Place> readTo) {

    public Measured {
        readTo = List.copyOf(readTo);
    }

    /// Over the shifts: how many were filled at some moment, and how long that took.
    public record TimeToFill(
            int shiftsFilled, int shiftsUnfilled, Optional<Duration> median, Optional<Duration> ninetieth) {}
}
