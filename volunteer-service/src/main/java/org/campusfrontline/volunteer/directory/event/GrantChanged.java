package org.campusfrontline.volunteer.directory.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A role that a person holds on a node and all below it, from (inclusive) to (exclusive), unless ended before.
public record GrantChanged(
        String id,
        String person,
        String role,
        String tree,
        String node,
        Instant from,
        @Nullable Instant to,
        String givenBy,
        @Nullable String emergency,
        @Nullable Instant endedAt,
        long version)
        implements DirectoryEvent {

    @Override
    public String key() {
        return id;
    }
}
