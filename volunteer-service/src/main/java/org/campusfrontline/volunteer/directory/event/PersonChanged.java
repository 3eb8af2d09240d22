package org.campusfrontline.volunteer.directory.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person and the units that they belong to now; one who left is not active. Never phone, mail or document numbers.
public record PersonChanged(
        String number,
        String displayName,
        String language,
        boolean guest,
        @Nullable String sponsor,
        List<Membership> memberships,
        boolean active,
        long version)
        implements DirectoryEvent {

    public PersonChanged {
        memberships = List.copyOf(memberships);
    }

    /// One unit in one tree.
    public record Membership(String tree, String unit) {}

    @Override
    public String key() {
        return number;
    }
}
