package org.campusfrontline.volunteer.servicerecord.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// Which days a record is of, both included, and until when it may be read.
public record RecordTerms(LocalDate from, LocalDate to, Instant expiresAt) {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    public Optional<Refusal> refusal(LocalDate today, Instant now, Duration longest) {
        boolean sound = !from.isBefore(FIRST) && !to.isBefore(from) && !to.isAfter(today);
        if (!sound) {
            return Optional.of(Refusal.of(ServiceRecordProblem.SPAN)
                    .with("from", from)
                    .with("to", to)
                    .with("today", today)
                    .at("/to"));
        }
        boolean ends = expiresAt.isAfter(now) && !expiresAt.isAfter(now.plus(longest));
        return ends
                ? Optional.empty()
                : Optional.of(Refusal.of(ServiceRecordProblem.EXPIRY)
                        .with("latest", now.plus(longest))
                        .at("/expiresAt"));
    }
}
