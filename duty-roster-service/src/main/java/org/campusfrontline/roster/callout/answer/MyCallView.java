package org.campusfrontline.roster.callout.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.roster.callout.rule.CallAnswer;
import org.campusfrontline.roster.callout.rule.CallOutState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A call as the person sees it who was asked; `answer` is the own one.
@JsonInclude(JsonInclude.Include.NON_NULL)
record MyCallView(
        UUID id,
        UUID planningPeriod,
        @Schema(examples = "东门值守") String titleZh,
        @Schema(examples = "East gate duty") String titleEn,
        LocalDate date,
        @Schema(examples = "D") String shift,
        @Nullable @Schema(examples = "east-gate") String post,
        Instant start,
        Instant end,
        boolean urgent,
        CallOutState state,
        @Nullable CallAnswer answer,
        Instant askedAt,
        List<Action> actions) {

    MyCallView {
        actions = List.copyOf(actions);
    }
}
