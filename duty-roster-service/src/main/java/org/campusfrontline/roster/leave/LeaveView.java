package org.campusfrontline.roster.leave;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.roster.leave.rule.LeaveState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Leave as its person and the unit's planners see it.
@JsonInclude(JsonInclude.Include.NON_NULL)
record LeaveView(
        UUID id,

        @Schema(description = "The name under which notices tell the person of it; only the person sees it.") @Nullable UUID matter,

        @Schema(examples = "P000001") String person,
        @Schema(examples = "李雷") String name,
        @Schema(examples = "ADMINISTRATION") String tree,

        @Schema(examples = "SEC", description = "The unit whose planners decide.")
        String unit,

        LocalDate from,
        LocalDate to,
        LeaveState state,

        @Schema(
                description =
                        "Days of a request on which a published duty begins; they are re-planned before it is granted.")
        List<LocalDate> dutyDays,

        Instant requestedAt,
        @Schema(examples = "P000002") @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        long version,
        List<Action> actions) {

    LeaveView {
        dutyDays = List.copyOf(dutyDays);
        actions = List.copyOf(actions);
    }
}
