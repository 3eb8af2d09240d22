package org.campusfrontline.volunteer.recruitment.signup.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
        List<Busy> busy,
        Elsewhere elsewhere) {

    public SignUpFacts {
        busy = List.copyOf(busy);
    }

    /// A shift in which the person holds a seat. `gap` must lie between it and the wish: the way to another site, or
    /// less than nothing where one may hand over to the other.
    public record Busy(UUID shift, Instant start, Instant end, Duration gap) {

        public Busy(UUID shift, Instant start, Instant end) {
            this(shift, start, end, Duration.ZERO);
        }
    }

    /// What else the person is busy with: published duties, and entries of the own calendar that the person has not
    /// waved aside.
    public record Elsewhere(List<Span> duties, List<Span> calendar) {

        public static final Elsewhere NOTHING = new Elsewhere(List.of(), List.of());

        public Elsewhere {
            duties = List.copyOf(duties);
            calendar = List.copyOf(calendar);
        }
    }

    /// A time: [start, end).
    public record Span(Instant start, Instant end) {}

    /// The first of those that overlap the shift.
    Optional<Span> firstOf(List<Span> spans) {
        return spans.stream()
                .filter(span -> span.start().isBefore(end) && start.isBefore(span.end()))
                .min(Comparator.comparing(Span::start));
    }

    /// Whoever waits can be promoted only while the line is open.
    public boolean mayWait() {
        return waitIfFull && now.isBefore(lineEnds);
    }
}
