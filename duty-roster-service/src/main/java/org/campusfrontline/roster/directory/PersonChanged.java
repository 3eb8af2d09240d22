package org.campusfrontline.roster.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a roster needs of a person; one who is erased is not to be kept.
record PersonChanged(
        String number,
        String displayName,
        List<Membership> memberships,
        boolean active,
        @Nullable Boolean erased,
        long version) {
    PersonChanged {
        memberships = List.copyOf(memberships);
    }

    record Membership(String tree, String unit) {}
}
