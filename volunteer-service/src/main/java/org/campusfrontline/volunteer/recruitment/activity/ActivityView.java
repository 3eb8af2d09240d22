package org.campusfrontline.volunteer.recruitment.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState;
import org.campusfrontline.volunteer.recruitment.quota.QuotaFigures;
import org.campusfrontline.volunteer.recruitment.revision.rule.RiskLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An activity as clients see it, with the counters of its shifts at the time of reading. `revision` numbers the texts
/// that were told to everybody, 0 for a draft; `version` grows with every step.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActivityView(
        UUID id,
        UUID emergency,
        @Schema(examples = "MASS") String tree,
        @Schema(examples = "LEAGUE") String unit,
        ActivityState state,
        @Schema(examples = "校园防汛志愿行动") String titleZh,
        @Schema(examples = "Flood relief on campus") String titleEn,
        DescriptionView description,
        @Nullable Instant publishedAt,
        @Nullable Instant closedAt,
        List<PostView> posts,
        @Schema(examples = "2") int revision,
        long version,
        List<Action> actions) {

    ActivityView {
        posts = List.copyOf(posts);
        actions = List.copyOf(actions);
    }

    record PostView(
            UUID id,
            String category,
            String titleZh,
            String titleEn,
            String site,
            DescriptionView description,
            RiskView risk,
            List<PostShiftView> shifts) {
        PostView {
            shifts = List.copyOf(shifts);
        }
    }

    @Schema(name = "DescriptionView", description = "In more words than the title, in the languages that there are.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DescriptionView(
            @Schema(examples = "在第三食堂门口集合，请自带雨鞋。") @Nullable String textZh,

            @Schema(examples = "Meet at the gate of canteen 3; bring rubber boots.") @Nullable String textEn) {}

    @Schema(name = "RiskView", description = "What the post asks people to face beyond its category.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RiskView(
            @Nullable RiskLevel level,
            @Nullable String textZh,
            @Nullable String textEn) {}

    @Schema(
            description =
                    "`free`: seats that nobody holds, some of which a quota may keep for some; `waiting`: who stands in line; `quota` stands where the shift has one.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PostShiftView(
            UUID id,
            Instant start,
            Instant end,
            int seats,
            int free,
            int waiting,
            @Nullable QuotaFigures quota) {}
}
