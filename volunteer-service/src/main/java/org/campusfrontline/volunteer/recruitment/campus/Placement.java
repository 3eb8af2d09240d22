package org.campusfrontline.volunteer.recruitment.campus;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a unit stands in one tree, from inclusive, to exclusive or open.
record Placement(String tree, Instant from, @Nullable Instant to) {

    boolean holdsIn(String other, Instant now) {
        return tree.equals(other) && !now.isBefore(from) && (to == null || now.isBefore(to));
    }
}
