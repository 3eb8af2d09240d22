package org.campusfrontline.volunteer.recruitment.attendance.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// From when on a person counts as absent: some minutes after the start, and after the seat became theirs where that
/// was later.
public record Absence(Instant start, Instant confirmedAt, Duration patience) {

    public Instant from() {
        Instant since = confirmedAt.isAfter(start) ? confirmedAt : start;
        return since.plus(patience);
    }

    public Optional<Refusal> refusal(Instant now) {
        return now.isBefore(from())
                ? Optional.of(Refusal.of(AttendanceProblem.NOT_YET_ABSENT).with("from", from()))
                : Optional.empty();
    }
}
