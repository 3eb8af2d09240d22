package org.campusfrontline.volunteer.recruitment.crew;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.signup.CancelReason;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.jspecify.annotations.Nullable;

/// One sign-up as those who run the shift see it; `position` is the place in the line now, from 1, `standBy`
/// that it belongs to the reserve.
@JsonInclude(JsonInclude.Include.NON_NULL)
record CrewMemberView(
        UUID signUp,
        String person,
        String displayName,
        SignUpState state,
        @Nullable Integer position,
        boolean promoted,
        boolean standBy,
        @Nullable CancelReason reason,
        Instant signedUpAt,
        Instant changedAt,
        long version) {}
