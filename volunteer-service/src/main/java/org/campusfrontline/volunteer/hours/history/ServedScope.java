package org.campusfrontline.volunteer.hours.history;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which service is meant: a person's, of the days from the first to the last, of one unit and of some of its
/// activities where they are named.
public record ServedScope(String person, @Nullable Unit unit, LocalDate from, LocalDate to, List<UUID> activities) {

    /// A unit in its tree.
    public record Unit(String tree, String code) {}

    public ServedScope {
        activities = List.copyOf(activities);
    }

    /// Of all units.
    public static ServedScope of(String person, LocalDate from, LocalDate to) {
        return new ServedScope(person, null, from, to, List.of());
    }
}
