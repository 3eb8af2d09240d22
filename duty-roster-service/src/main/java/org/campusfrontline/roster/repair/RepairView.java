package org.campusfrontline.roster.repair;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.engine.model.Level;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Some changed days, as they are sent to have them applied, how the value moves by level, and what soft rules break.
record RepairView(List<CellView> changes, Map<Level, Candidate.Cost> levels, List<BrokenRule> breaks) {

    RepairView {
        changes = List.copyOf(changes);
        levels = Map.copyOf(levels);
        breaks = List.copyOf(breaks);
    }

    /// A day of a person: the shift now, and then; none on a free day.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CellView(
            String person,
            String name,
            LocalDate date,
            @Nullable String before,
            @Schema(examples = "D") @Nullable String shift,

            @Schema(description = "Where the period has several.") @Nullable String post) {}
}
