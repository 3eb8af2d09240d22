package org.campusfrontline.roster.layer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A named set of a period's cells, each a person's day with a shift or free.
record RosterLayer(
        UUID id,
        UUID period,
        RosterLayerKind kind,
        String titleZh,
        String titleEn,
        RosterLayerState state,
        String madeBy,
        Instant madeAt,
        @Nullable Instant switchedAt,
        long version) {

    /// `beneath` is what stood there when the layer was laid on; an empty shift is a free day.
    record Cell(
            UUID layer,
            String person,
            LocalDate date,
            String shift,
            @Nullable String beneath) {

        boolean isAt(Cell other) {
            return person.equals(other.person) && date.equals(other.date);
        }
    }

    record Whole(RosterLayer layer, List<Cell> cells) {
        Whole {
            cells = List.copyOf(cells);
        }
    }
}
