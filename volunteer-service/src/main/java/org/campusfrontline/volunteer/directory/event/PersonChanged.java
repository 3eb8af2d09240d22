package org.campusfrontline.volunteer.directory.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person and the units that they belong to now; one who left is not active. The last word of one who is erased has
/// no name, and whoever has kept anything of the person lets it go. Never phone, mail or document numbers.
public record PersonChanged(
        String number,
        String displayName,
        String language,
        boolean guest,
        @Nullable String sponsor,
        List<Membership> memberships,
        boolean active,
        boolean erased,
        long version)
        implements DirectoryEvent {

    public PersonChanged {
        memberships = List.copyOf(memberships);
    }

    /// The last word of somebody, whose name is nothing any more.
    public static PersonChanged erased(String number, boolean guest, long version) {
        return new PersonChanged(number, "—", "zh-CN", guest, null, List.of(), false, true, version);
    }

    /// One unit in one tree.
    public record Membership(String tree, String unit) {}

    @Override
    public String key() {
        return number;
    }
}
