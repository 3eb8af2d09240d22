package org.campusfrontline.roster.closedloop.cycle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.roster.closedloop.rule.LeaveReason;
import org.campusfrontline.roster.closedloop.rule.Phase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What planners of a loop see of cycles and stays.
final class CycleViews {

    private CycleViews() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CycleView(
            UUID id,
            UUID loop,
            UUID cohort,
            @Schema(examples = "第一批") String cohortName,
            @Schema(examples = "2") int policyVersion,
            DatesPart dates,
            @Schema(examples = "DORM-3") String living,
            @Schema(examples = "DORM-9") @Nullable String isolating,
            boolean withdrawn,
            @Schema(examples = "20") int people,
            long version,
            List<Action> actions) {

        CycleView {
            actions = List.copyOf(actions);
        }
    }

    /// A person's stay; `phase` is that of today.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StayView(
            UUID id,
            UUID cycle,
            UUID cohort,
            @Schema(examples = "P000001") String person,
            @Schema(examples = "李师傅") String name,
            @Schema(examples = "CANTEEN-1") String post,
            Phase phase,
            DatesPart dates,
            @Schema(examples = "DORM-3") String living,
            @Schema(examples = "DORM-9") @Nullable String isolating,
            boolean entered,
            @Nullable LeaveReason leftReason,
            boolean stayedOut,
            long version,
            List<Action> actions) {

        StayView {
            actions = List.copyOf(actions);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StayChangeView(
            @Schema(examples = "2") long number,
            StayChange.Kind kind,
            DatesPart dates,
            @Schema(examples = "DORM-3") String living,
            @Nullable String isolating,
            Instant at) {}
}
