package org.campusfrontline.volunteer.recruitment.signup;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.jspecify.annotations.Nullable;

/// A sign-up as its person and those who run the shift see it. `position` is the place in the line now, from 1, and
/// stands only while the sign-up waits, `standBy` that it belongs to the reserve, which is served first once the
/// shift is near; `offerUntil` only while a seat is offered; `consent` only while its person is asked about a change.
/// `dutiesAsOf`: until when every duty
/// is known that was published; one that becomes known later takes precedence.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignUpView(
        UUID id,
        String person,
        SignUpState state,
        @Nullable Integer position,
        @Nullable Instant offerUntil,
        boolean promoted,
        boolean takeAtOnce,
        boolean standBy,
        @Nullable CancelReason reason,
        @Nullable Lapse lapse,
        @Nullable ConsentQuestion consent,
        UUID shift,
        UUID post,
        UUID activity,
        UUID emergency,
        String tree,
        String unit,
        String titleZh,
        String titleEn,
        String postTitleZh,
        String postTitleEn,
        String category,
        String site,
        Instant shiftStart,
        Instant shiftEnd,
        Instant signedUpAt,
        Instant changedAt,
        long version,
        @Nullable Instant dutiesAsOf,
        List<Action> actions) {

    public SignUpView {
        actions = List.copyOf(actions);
    }
}
