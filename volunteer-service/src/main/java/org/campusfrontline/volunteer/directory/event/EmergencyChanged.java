package org.campusfrontline.volunteer.directory.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An emergency as it stands; `campuses` are codes of places.
public record EmergencyChanged(
        String id,
        String nameZh,
        String nameEn,
        String level,
        List<String> campuses,
        Instant t0,
        boolean drill,
        String state,
        Instant openedAt,
        @Nullable Instant closedAt,
        long version)
        implements DirectoryEvent {

    public EmergencyChanged {
        campuses = List.copyOf(campuses);
    }

    @Override
    public String key() {
        return id;
    }
}
