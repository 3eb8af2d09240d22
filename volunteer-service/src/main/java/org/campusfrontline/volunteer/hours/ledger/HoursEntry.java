package org.campusfrontline.volunteer.hours.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.campusfrontline.volunteer.hours.rule.HoursSource;
import org.campusfrontline.volunteer.hours.rule.Posting;
import org.jspecify.annotations.Nullable;

/// One booking; it never changes. `minutes` are the person's, negative in a reversal.
public record HoursEntry(
        UUID id,
        Service service,
        HoursSource source,
        int minutes,
        Origin origin,
        @Nullable UUID corrects,
        LocalDate servedOn,
        YearMonth bookedMonth,
        String bookedBy,
        Instant bookedAt) {

    public boolean isReversal() {
        return origin.kind() == Origin.Kind.REVERSAL;
    }

    public @Nullable UUID reverses() {
        return isReversal() ? origin.id() : null;
    }

    Posting posting() {
        return Posting.of(service.account(), source, minutes);
    }
}
