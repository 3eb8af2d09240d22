package org.campusfrontline.volunteer.recruitment.attendance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.recruitment.attendance.rule.Evidence;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.jspecify.annotations.Nullable;

/// A sign-up on the day: when one came and left and how that is known. `minutes` is what counts of it; `needsVouching`
/// tells that somebody who runs the post must stand for it first, `problem` the code of why it could not be booked.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttendanceView(
        UUID signUp,
        String person,
        SignUpState state,
        UUID shift,
        Instant shiftStart,
        Instant shiftEnd,
        @Nullable Instant cameAt,
        @Nullable Evidence cameHow,
        @Nullable Instant leftAt,
        @Nullable Evidence leftHow,
        @Nullable Integer minutes,
        boolean needsVouching,
        boolean booked,
        @Nullable String problem,
        long version,
        List<Action> actions) {

    public AttendanceView {
        actions = List.copyOf(actions);
    }
}
