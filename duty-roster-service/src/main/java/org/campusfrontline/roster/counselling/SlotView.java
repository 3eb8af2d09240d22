package org.campusfrontline.roster.counselling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.roster.counselling.rule.SlotState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An appointment as one of the two sees it, or as it is offered; `person` is absent while nobody took it.
@JsonInclude(JsonInclude.Include.NON_NULL)
record SlotView(
        UUID id,

        @Schema(description = "The name under which notices tell the caller of it.")
        UUID matter,

        @Schema(examples = "P000001") String counsellor,
        @Schema(examples = "王老师") String counsellorName,
        Instant start,
        Instant end,
        CounsellingSlot.Mode mode,
        @Schema(examples = "学生中心 305") String place,
        SlotState state,
        @Schema(examples = "P000002") @Nullable String person,
        @Schema(examples = "李同学") @Nullable String personName,
        long version,
        List<Action> actions) {

    SlotView {
        actions = List.copyOf(actions);
    }
}
