package org.campusfrontline.volunteer.hours.reading;

import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What an activity amounts to: a sum over its people, never a list of them by minutes.
record ActivityHours(
        UUID activity,
        @Schema(examples = "校园防汛志愿行动") String titleZh,
        @Schema(examples = "Flood relief on campus") String titleEn,
        @Schema(examples = "5400") long minutes,
        @Schema(examples = "24") long people,
        List<Action> actions) {

    ActivityHours {
        actions = List.copyOf(actions);
    }
}
