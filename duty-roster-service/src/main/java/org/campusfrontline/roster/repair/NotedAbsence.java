package org.campusfrontline.roster.repair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Someone does not come, from the first day to the last. Nothing says why.
record NotedAbsence(
        UUID id,
        UUID period,
        String person,
        LocalDate first,
        LocalDate last,
        String notedBy,
        Instant notedAt,
        @Nullable Instant endedAt,
        long version) {

    boolean holds(String number, LocalDate date) {
        return endedAt == null && person.equals(number) && !date.isBefore(first) && !date.isAfter(last);
    }
}
