package org.campusfrontline.volunteer.directory.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A unit with every place that it has, had or will have; a root has no parent.
public record UnitChanged(
        String code, String kind, String nameZh, String nameEn, List<Place> placements, boolean active, long version)
        implements DirectoryEvent {

    public UnitChanged {
        placements = List.copyOf(placements);
    }

    /// From inclusive, to exclusive.
    public record Place(
            String tree,
            @Nullable String parent,
            Instant from,
            @Nullable Instant to) {}

    @Override
    public String key() {
        return code;
    }
}
