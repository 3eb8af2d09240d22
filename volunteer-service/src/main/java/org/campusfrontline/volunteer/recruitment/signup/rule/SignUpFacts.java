package org.campusfrontline.volunteer.recruitment.signup.rule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// All that the rules look at: the shift, how full it is, and the person's time. Intervals are half-open: [start, end).
public record SignUpFacts(
        Instant now,
        Instant start,
        Instant end,
        Instant lineEnds,
        boolean accepting,
        boolean emergencyOpen,
        boolean full,
        boolean waitIfFull,
        boolean personActive,
        boolean signedUp,
        boolean revoked,
        List<Busy> busy) {

    public SignUpFacts {
        busy = List.copyOf(busy);
    }

    /// A shift in which the person holds a seat.
    public record Busy(UUID shift, Instant start, Instant end) {}

    /// Whoever waits can be promoted only while the line is open.
    public boolean mayWait() {
        return waitIfFull && now.isBefore(lineEnds);
    }
}
