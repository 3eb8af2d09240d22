package org.campusfrontline.volunteer.recruitment.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;

/// A shift on the board: `free` counts seats that a sign-up now would get, `waiting` those who stand in line.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShiftView(
        UUID id,
        UUID post,
        UUID activity,
        String titleZh,
        String titleEn,
        String postTitleZh,
        String postTitleEn,
        String category,
        String site,
        Instant start,
        Instant end,
        int seats,
        int free,
        int waiting,
        List<Action> actions) {

    ShiftView {
        actions = List.copyOf(actions);
    }
}
