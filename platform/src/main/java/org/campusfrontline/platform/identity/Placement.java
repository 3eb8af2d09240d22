package org.campusfrontline.platform.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a node stands in one tree, and for how long; a root has no parent.
record Placement(
        String tree,
        @Nullable String parent,
        Instant from,
        @Nullable Instant to) {

    boolean holdsAt(Instant now) {
        return !now.isBefore(from) && (to == null || now.isBefore(to));
    }
}
