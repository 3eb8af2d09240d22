package org.campusfrontline.roster.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.plan.RosterState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How two versions of a period's roster differ: each changed day, and what each level's rules find in both. Where
/// both come to nothing at a level, it is left out.
@JsonInclude(JsonInclude.Include.NON_NULL)
record DifferenceView(
        VersionView from,
        VersionView to,
        @Schema(examples = "3") int people,
        @Schema(examples = "5") int days,
        String text,
        Map<Level, LevelView> levels,
        List<DayDifference> items,
        @Nullable String next) {

    DifferenceView {
        levels = Map.copyOf(levels);
        items = List.copyOf(items);
    }

    record VersionView(UUID roster, @Schema(examples = "2") int number, RosterState state) {}

    record LevelView(RuleCost before, RuleCost after) {}

    /// What hard and soft rules cost.
    record RuleCost(long hard, long soft) {}

    /// No shift is a free day.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DayDifference(
            @Schema(examples = "P000003") String person,
            String name,
            LocalDate date,
            @Nullable @Schema(examples = "D") String before,
            @Nullable @Schema(examples = "N") String after,
            String text) {}
}
