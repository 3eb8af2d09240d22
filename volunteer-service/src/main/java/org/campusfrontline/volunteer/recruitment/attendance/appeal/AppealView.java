package org.campusfrontline.volunteer.recruitment.attendance.appeal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An appeal as its person and the organisers of the unit see it. Who was there and has no minutes declares them.
@JsonInclude(JsonInclude.Include.NON_NULL)
record AppealView(
        UUID id,
        UUID signUp,
        Appeal.Claim claim,
        AppealState state,
        Instant filedAt,
        @Nullable Instant decidedAt,
        long version) {

    static AppealView of(Appeal appeal) {
        return new AppealView(
                appeal.id(),
                appeal.signUp(),
                appeal.claim(),
                appeal.state(),
                appeal.filedAt(),
                appeal.decidedAt(),
                appeal.version());
    }
}
