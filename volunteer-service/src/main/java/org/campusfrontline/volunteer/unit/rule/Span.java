package org.campusfrontline.volunteer.unit.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A unit's place in a tree: under a parent (none for a root), from inclusive, to exclusive or open.
public record Span(
        String unit,
        @Nullable String parent,
        Instant from,
        @Nullable Instant to) {

    boolean isEmpty() {
        return to != null && !to.isAfter(from);
    }

    /// The part of this span within another time; empty where they do not meet.
    Span within(Instant start, @Nullable Instant end) {
        Instant later = from.isAfter(start) ? from : start;
        return new Span(unit, parent, later, earlier(to, end));
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
