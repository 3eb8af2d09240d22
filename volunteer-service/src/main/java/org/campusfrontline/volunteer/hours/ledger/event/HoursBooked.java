package org.campusfrontline.volunteer.hours.ledger.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Minutes booked for a person, negative where an earlier entry is reversed. An entry never changes, so its version
/// is 1; sums over entries do not depend on their order.
public record HoursBooked(
        UUID entry,
        String person,
        String tree,
        String unit,
        String kind,
        @Nullable UUID activity,
        String source,
        int minutes,
        Instant serviceStart,
        Instant serviceEnd,
        LocalDate servedOn,
        String bookedMonth,
        @Nullable UUID reverses,
        @Nullable UUID corrects,
        Instant bookedAt,
        long version) {}
