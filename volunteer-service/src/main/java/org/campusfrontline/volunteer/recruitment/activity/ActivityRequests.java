package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.volunteer.recruitment.revision.rule.Description;
import org.campusfrontline.volunteer.recruitment.revision.rule.PostRisk;
import org.campusfrontline.volunteer.recruitment.revision.rule.RiskLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a client sends about activities.
final class ActivityRequests {

    static final String TREE = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE";
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    private ActivityRequests() {}

    @Schema(name = "NewActivity", description = "An activity of a unit for an emergency, to be made as a draft.")
    record NewActivity(
            @NotNull UUID emergency,

            @NotNull @Pattern(regexp = TREE) @Schema(examples = "MASS")
            String tree,

            @NotNull @Pattern(regexp = CODE) @Schema(examples = "LEAGUE")
            String unit,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "校园防汛志愿行动")
            String titleZh,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "Flood relief on campus")
            String titleEn,

            @Nullable @Valid DescriptionPlan description,

            @NotEmpty @Size(max = 50) List<@NotNull @Valid PostPlan> posts) {

        NewActivity {
            posts = posts == null ? List.of() : List.copyOf(posts);
        }
    }

    @Schema(
            name = "ActivityChange",
            description = "The whole activity as it shall be. Parts that exist are named by their ids; a published one"
                    + " keeps its parts. `reason` and `consentBy` matter for a published one: why it changes, and until"
                    + " when those who have signed up have to consent to another time, place or risk.")
    record ActivityChange(
            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "校园防汛志愿行动")
            String titleZh,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "Flood relief on campus")
            String titleEn,

            @Nullable @Valid DescriptionPlan description,

            @NotEmpty @Size(max = 50) List<@NotNull @Valid PostPlan> posts,

            @Nullable @Size(min = 1, max = 500) @PlainText @Schema(examples = "堤段险情转移")
            String reason,

            @Nullable @OurTimes Instant consentBy) {

        ActivityChange {
            posts = posts == null ? List.of() : List.copyOf(posts);
        }
    }

    @Schema(name = "PostPlan", description = "A post with its shifts; without id it is new.")
    record PostPlan(
            @Nullable UUID id,

            @NotNull @Size(max = 32) @Schema(examples = "supply-delivery")
            String category,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "物资搬运")
            String titleZh,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "Carrying supplies")
            String titleEn,

            @NotBlank @Size(max = 120) @PlainText @Schema(examples = "第三食堂")
            String site,

            @Nullable @Valid DescriptionPlan description,

            @Nullable @Valid RiskPlan risk,

            @NotEmpty @Size(max = 100) List<@NotNull @Valid ShiftPlan> shifts) {

        PostPlan {
            shifts = shifts == null ? List.of() : List.copyOf(shifts);
        }
    }

    @Schema(
            name = "DescriptionPlan",
            description =
                    "In more words than the title: what it is about, where to meet, what to bring. Left out it stays"
                            + " as it is; a language that is not there has none.")
    record DescriptionPlan(
            @Nullable @Size(min = 1, max = 2000) @PlainText @Schema(examples = "在第三食堂门口集合，请自带雨鞋。")
            String textZh,

            @Nullable @Size(min = 1, max = 2000) @PlainText
            @Schema(examples = "Meet at the gate of canteen 3; bring rubber boots.")
            String textEn) {

        static Description orElse(@Nullable DescriptionPlan wanted, Description otherwise) {
            return wanted == null ? otherwise : new Description(wanted.textZh, wanted.textEn);
        }
    }

    @Schema(
            name = "RiskPlan",
            description =
                    "What the post asks people to face beyond its category: a level of its own, and in words. Left out it stays as it is.")
    record RiskPlan(
            @Nullable RiskLevel level,

            @Nullable @Size(min = 1, max = 500) @PlainText @Schema(examples = "夜间涉水作业")
            String textZh,

            @Nullable @Size(min = 1, max = 500) @PlainText @Schema(examples = "Work in water at night")
            String textEn) {

        PostRisk risk() {
            return new PostRisk(level, textZh, textEn);
        }
    }

    @Schema(name = "ShiftPlan", description = "A time span at the post; without id it is new.")
    record ShiftPlan(
            @Nullable UUID id,
            @NotNull @OurTimes Instant start,
            @NotNull @OurTimes Instant end,
            @Min(1) @Max(10_000) @Schema(examples = "20") int seats) {}
}
