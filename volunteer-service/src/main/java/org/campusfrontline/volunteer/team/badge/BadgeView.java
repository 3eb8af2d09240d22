package org.campusfrontline.volunteer.team.badge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.campusfrontline.platform.action.Action;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What everybody sees who holds the address: the place, the duty and its time, and of the person what the person
/// agreed to.
@JsonInclude(JsonInclude.Include.NON_NULL)
record BadgeView(
        @Schema(examples = "东门") String place,
        @Schema(examples = "秩序维护") String dutyZh,
        @Schema(examples = "Order at the gate") String dutyEn,

        @Schema(description = "The name as written, or only the surname.", examples = "李")
        String name,

        @Nullable @Schema(examples = "工程学院") String unitNameZh,

        @Nullable @Schema(examples = "School of Engineering")
        String unitNameEn,

        @Nullable @Schema(description = "The telephone of the post.", examples = "0531-88360000")
        String phone,

        Instant from,
        Instant to,
        List<Action> actions) {

    BadgeView {
        actions = List.copyOf(actions);
    }
}
