package org.campusfrontline.roster.callout.calling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.roster.callout.rule.CallOutState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A call-out as planners see it: in counts, and by name only who took a seat. `elsewhere` is where to look for
/// what else is possible, once nobody was found.
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallOutView(
        UUID id,
        UUID planningPeriod,
        LocalDate date,
        @Schema(examples = "D") String shift,
        @Nullable @Schema(examples = "east-gate") String post,
        Instant start,
        Instant end,
        int wanted,
        boolean urgent,
        CallOutState state,
        int asked,
        int waves,
        List<SeatedView> seated,
        @Nullable Instant nextWaveAt,
        Instant openedAt,
        @Nullable Instant endedAt,

        @Schema(description = "From the opening to the last seat.", examples = "420") @Nullable Long secondsToFill,

        @Schema(examples = "/api/roster/v1/rosters/01985c1e-7a10-7c3e-9d51-0c6f3f2a1b11/gap-explanations") @Nullable String elsewhere,

        long version,
        List<Action> actions) {

    CallOutView {
        seated = List.copyOf(seated);
        actions = List.copyOf(actions);
    }

    /// Who has a seat by the call, and how long after the opening.
    record SeatedView(
            String person,
            String name,
            Instant at,
            @Schema(examples = "420") long seconds) {}
}
