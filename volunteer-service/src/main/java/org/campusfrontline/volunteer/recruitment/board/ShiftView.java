package org.campusfrontline.volunteer.recruitment.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.recruitment.quota.QuotaFigures;
import org.jspecify.annotations.Nullable;

/// A shift on the board: `free` counts seats that its reader, and people like the reader, would get now; `waiting`
/// those who stand in line. `quota` stands where the shift has one.
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
        @Nullable QuotaFigures quota,
        List<Action> actions) {

    ShiftView {
        actions = List.copyOf(actions);
    }
}
