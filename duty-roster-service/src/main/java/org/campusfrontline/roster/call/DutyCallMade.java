package org.campusfrontline.roster.call;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The event: what it is about, whom it is for and what it asks of them.
record DutyCallMade(
        UUID subject,
        CallKind call,
        List<String> people,
        String tree,
        String unit,
        String titleZh,
        String titleEn,
        Instant start,
        @Nullable Instant until,
        Instant occurredAt,
        long version) {
    DutyCallMade {
        people = List.copyOf(people);
    }
}
