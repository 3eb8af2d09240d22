package org.campusfrontline.roster.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.roster.history.ReviewState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far the review of a roster is, whose word was the last, and whether one is needed at all.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewView(
        UUID roster,
        ReviewState review,
        boolean needed,
        @Nullable @Schema(examples = "P000007") String person,
        @Nullable @Schema(examples = "周三夜班请再核对") String word,
        @Nullable Instant at,
        List<Action> actions) {

    ReviewView {
        actions = List.copyOf(actions);
    }
}
