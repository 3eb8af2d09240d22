package org.campusfrontline.volunteer.unit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.campusfrontline.volunteer.unit.rule.Span;
import org.jspecify.annotations.Nullable;

/// Where a unit stands in one tree, from inclusive, to exclusive or open.
@Embeddable
record Placement(
        @Enumerated(EnumType.STRING) Tree tree,
        @Nullable String parent,
        Instant validFrom,
        @Nullable Instant validTo) {

    boolean holdsAt(Instant at) {
        return !validFrom.isAfter(at) && endsAfter(at);
    }

    boolean endsAfter(Instant at) {
        return validTo == null || validTo.isAfter(at);
    }

    Placement endedAt(Instant end) {
        return new Placement(tree, parent, validFrom, end);
    }

    Span of(String unit) {
        return new Span(unit, parent, validFrom, validTo);
    }
}
