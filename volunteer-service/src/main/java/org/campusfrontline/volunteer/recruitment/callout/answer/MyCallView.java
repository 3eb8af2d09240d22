package org.campusfrontline.volunteer.recruitment.callout.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallAnswer;
import org.campusfrontline.volunteer.recruitment.callout.rule.CallOutState;
import org.jspecify.annotations.Nullable;

/// A call as somebody who was called sees it, with the own answer.
@JsonInclude(JsonInclude.Include.NON_NULL)
record MyCallView(
        UUID callOut,
        CallOutState state,
        boolean urgent,
        @Nullable CallAnswer answer,
        @Nullable UUID signUp,
        UUID shift,
        UUID post,
        UUID activity,
        String titleZh,
        String titleEn,
        String postTitleZh,
        String postTitleEn,
        String category,
        String site,
        Instant shiftStart,
        Instant shiftEnd,
        Instant askedAt,
        @Nullable Instant answeredAt,
        List<Action> actions) {

    MyCallView {
        actions = List.copyOf(actions);
    }
}
