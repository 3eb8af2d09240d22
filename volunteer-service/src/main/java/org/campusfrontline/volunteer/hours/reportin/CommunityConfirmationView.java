package org.campusfrontline.volunteer.hours.reportin;

import java.time.Instant;
import java.util.List;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.hours.rule.DeclarationState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What whoever holds the link sees: who came, for what, and exactly the minutes to confirm or refuse.
record CommunityConfirmationView(
        @Schema(examples = "幸福里社区") String community,
        @Schema(examples = "报到函〔2026〕118号") String letter,
        @Schema(examples = "楼栋物资配送") String task,
        @Schema(examples = "李思远") String displayName,
        Instant start,
        Instant end,
        @Schema(examples = "150") int minutes,
        DeclarationState state,
        Instant expiresAt,
        List<Action> actions) {

    CommunityConfirmationView {
        actions = List.copyOf(actions);
    }
}
