package org.campusfrontline.volunteer.hours.reportin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.hours.rule.HoursProblem;

/// A link as it is stored, without its secret.
record Link(UUID declaration, Instant expiresAt, Optional<Instant> usedAt) {

    /// It answers once, up to its end.
    Optional<Refusal> refusalToAnswer(Instant now) {
        return usedAt.map(used -> Refusal.of(HoursProblem.LINK_USED).with("usedAt", used))
                .or(() -> refusalToShow(now));
    }

    /// What was answered may be looked at until the link ends.
    Optional<Refusal> refusalToShow(Instant now) {
        return now.isAfter(expiresAt)
                ? Optional.of(Refusal.of(HoursProblem.LINK_EXPIRED).with("expiresAt", expiresAt))
                : Optional.empty();
    }
}
