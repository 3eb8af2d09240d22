package org.campusfrontline.platform.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A role on a node of a tree and all below it, from (inclusive) to (exclusive).
public record Grant(
        String id,
        String person,
        String role,
        String tree,
        String node,
        Instant from,
        @Nullable Instant to,
        @Nullable Instant endedAt) {

    public boolean holdsAt(Instant now) {
        return !now.isBefore(from) && (to == null || now.isBefore(to)) && (endedAt == null || now.isBefore(endedAt));
    }
}
