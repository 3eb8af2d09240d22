package org.campusfrontline.volunteer.recruitment.shift;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// How long people wait for a shift: beyond its start, because who does not come leaves a seat, up to its middle,
/// because nobody is called for less than half of it.
public final class WaitingLine {

    private WaitingLine() {}

    /// The first instant at which the line is over.
    public static Instant endOf(Instant start, Instant end) {
        return start.plus(Duration.between(start, end).dividedBy(2).truncatedTo(ChronoUnit.SECONDS));
    }
}
