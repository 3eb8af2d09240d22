package org.campusfrontline.volunteer.recruitment.activity.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// A shift ends after it starts and is not longer than a day.
public final class ShiftTimes {

    private static final Duration LONGEST = Duration.ofHours(24);

    private ShiftTimes() {}

    /// The refusal stands at the pointer of the shift.
    public static Optional<Refusal> check(Instant start, Instant end, String pointer) {
        boolean good = start.isBefore(end) && !end.isAfter(start.plus(LONGEST));
        return good
                ? Optional.empty()
                : Optional.of(Refusal.of(ActivityProblem.SHIFT_TIMES)
                        .with("start", start)
                        .with("end", end)
                        .with("longestHours", LONGEST.toHours())
                        .at(pointer));
    }
}
