package org.campusfrontline.volunteer.recruitment.attendance.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// When something happened, and when it was told: what is told later than `live` was taken down offline, and is taken
/// up to `longest` afterwards. A phone's clock may be a minute ahead.
public record Told(Instant happened, Instant now) {

    private static final Duration LIVE = Duration.ofMinutes(1);
    private static final Duration AHEAD = Duration.ofMinutes(1);

    public boolean isOffline() {
        return Duration.between(happened, now).compareTo(LIVE) > 0;
    }

    public Optional<Refusal> refusal(Duration longest) {
        if (Duration.between(now, happened).compareTo(AHEAD) > 0) {
            return Optional.of(Refusal.of(AttendanceProblem.NOT_YET)
                    .with("occurredAt", happened)
                    .with("now", now)
                    .at("/occurredAt"));
        }
        return Duration.between(happened, now).compareTo(longest) > 0
                ? Optional.of(Refusal.of(AttendanceProblem.TOLD_TOO_LATE)
                        .with("occurredAt", happened)
                        .with("hours", longest.toHours())
                        .at("/occurredAt"))
                : Optional.empty();
    }
}
