package org.campusfrontline.volunteer.team.badge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A responsibility post as its person and the organisers of its unit see it.
@JsonInclude(JsonInclude.Include.NON_NULL)
record PostView(
        UUID id,
        UUID emergency,
        @Schema(examples = "PARTY") String tree,
        @Schema(examples = "P-ENG") String unit,
        @Schema(examples = "东门") String place,
        @Schema(examples = "秩序维护") String dutyZh,
        @Schema(examples = "Order at the gate") String dutyEn,
        @Nullable String phone,
        @Schema(examples = "20050007") String person,
        Instant from,
        Instant to,

        @Schema(description = "DECLINED is told to the person alone; to others it reads ASKED.")
        Post.State state,

        @Nullable BadgeFields shown,

        @Schema(description = "Where everybody reads the badge, while the person agrees.") @Nullable String address,

        @Nullable Instant endedAt,
        long version,
        List<Action> actions) {

    PostView {
        actions = List.copyOf(actions);
    }

    /// What is shown now, as the page writes it.
    @Schema(name = "BadgeFields", description = "What of the person everybody sees.")
    record BadgeFields(
            Post.ShownName name, @Schema(examples = "李") String writtenName, boolean unit, boolean phone) {}
}
