package org.campusfrontline.roster.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A person's day of a period whose duty is another one than before; null is a free day.
public record ChangedDay(
        String person,
        LocalDate date,
        @Nullable Duty before,
        @Nullable Duty now) {

    /// What was and what is, as far as there is one.
    public List<Duty> duties() {
        return Stream.of(before, now)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /// Whether it changes something that is not over.
    public boolean liesAhead(Instant at) {
        return duties().stream().anyMatch(duty -> duty.end().isAfter(at));
    }
}
