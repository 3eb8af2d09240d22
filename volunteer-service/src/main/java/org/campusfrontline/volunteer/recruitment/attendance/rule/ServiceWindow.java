package org.campusfrontline.volunteer.recruitment.attendance.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// When one may check in to a shift and out of it. All intervals are half-open: what ends at an instant is over then.
public record ServiceWindow(Instant start, Instant end, Duration early, Duration late) {

    /// From `early` before the start until the end.
    public Optional<Refusal> refusalToCome(Instant at) {
        return refusal(at, start.minus(early), end);
    }

    /// From `early` before the start until `late` after the end.
    public Optional<Refusal> refusalToLeave(Instant at) {
        return refusal(at, start.minus(early), end.plus(late));
    }

    private static Optional<Refusal> refusal(Instant at, Instant opens, Instant closes) {
        if (at.isBefore(opens)) {
            return Optional.of(
                    Refusal.of(AttendanceProblem.TOO_EARLY).with("opens", opens).with("closes", closes));
        }
        return at.isBefore(closes)
                ? Optional.empty()
                : Optional.of(Refusal.of(AttendanceProblem.TOO_LATE)
                        .with("opens", opens)
                        .with("closes", closes));
    }

    /// What counts of a stay: neither the time before the shift nor that after it. Empty where less than a minute does.
    public Optional<Served> served(Instant came, Instant left) {
        Instant from = came.isBefore(start) ? start : came;
        Instant to = left.isAfter(end) ? end : left;
        return Duration.between(from, to).toMinutes() < 1 ? Optional.empty() : Optional.of(new Served(from, to));
    }

    public record Served(Instant from, Instant to) {}
}
