package org.campusfrontline.volunteer.recruitment.attendance.appeal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a person says against being marked absent, once, in one of two words; no reason is asked for, since reasons
/// are often about health.
record Appeal(
        UUID id,
        UUID signUp,
        Claim claim,
        AppealState state,
        Instant filedAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        long version) {

    enum Claim {
        WAS_THERE,
        COULD_NOT_COME
    }

    static Appeal filed(UUID id, UUID signUp, Claim claim, Instant now) {
        return new Appeal(id, signUp, claim, AppealState.OPEN, now, null, null, 1);
    }

    Appeal decided(AppealState decision, String by, Instant now) {
        return new Appeal(id, signUp, claim, decision, filedAt, now, by, version + 1);
    }
}
