package org.campusfrontline.assessment.fact;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What this service reads of the others' events. What an indicator needs must be there, so that the live consumer
/// buries just what a replay passes over.
final class FactMessages {

    private FactMessages() {}

    record ActivityPublished(
            @Nullable String emergency, String tree, String unit, Instant publishedAt, long version, List<Post> posts) {
        ActivityPublished {
            present(tree, unit, publishedAt);
            posts = List.copyOf(posts);
        }
    }

    record Post(List<Shift> shifts) {
        Post {
            shifts = List.copyOf(shifts);
        }
    }

    record Shift(String id, int seats) {
        Shift {
            present(id);
        }
    }

    record SignUpStepped(
            @Nullable String emergency,
            String tree,
            String unit,
            String activity,
            String shift,
            String state,
            Instant occurredAt,
            long version) {
        SignUpStepped {
            present(tree, unit, activity, shift, state, occurredAt);
        }
    }

    record RosterPublished(
            @Nullable String emergency,
            String tree,
            String unit,
            long seatsWanted,
            long seatsFilled,
            Instant publishedAt,
            long version) {
        RosterPublished {
            present(tree, unit, publishedAt);
        }
    }

    private static void present(@Nullable Object... values) {
        for (Object value : values) {
            Objects.requireNonNull(value);
        }
    }
}
