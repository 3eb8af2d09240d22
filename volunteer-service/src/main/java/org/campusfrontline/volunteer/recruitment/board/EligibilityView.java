package org.campusfrontline.volunteer.recruitment.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a sign-up of the caller would come to now, and everything that stands against it. `waitsFor`: why it would be a
/// place in the line though a seat is free. `available`: whether the
/// caller has time by the own profile, which is no rule; missing where the profile does not say. `dutiesAsOf`: until
/// when every published duty is known; one that becomes known later takes precedence over a seat.
@JsonInclude(JsonInclude.Include.NON_NULL)
record EligibilityView(
        UUID shift,
        Answer answer,
        List<FailedRule> failed,
        @Nullable FailedRule waitsFor,
        @Nullable Boolean available,
        @Nullable Instant dutiesAsOf) {

    EligibilityView {
        failed = List.copyOf(failed);
    }

    /// A seat at once, a place in the line, or no.
    enum Answer {
        SEAT,
        PLACE_IN_LINE,
        NO
    }

    /// One reason, with what to do about it.
    record FailedRule(
            @Schema(examples = "VOL-2202") String code,

            @Schema(examples = "该岗位要求班次全程有效的防护用品穿脱培训。请在个人资料中补充，或向所在单位报名参加。")
            String titleZh,

            @Schema(
                    examples =
                            "This post needs the training Protective equipment, valid for the whole shift. Add it to your profile or ask your unit for a course.")
            String titleEn) {}
}
