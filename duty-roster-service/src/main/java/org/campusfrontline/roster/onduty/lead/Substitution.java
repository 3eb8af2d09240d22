package org.campusfrontline.roster.onduty.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody is asked to lead a day in the leader's place; `revision` is the day's when it was asked.
record Substitution(
        UUID id,
        UUID site,
        LocalDate day,
        int revision,
        String leader,
        String substitute,
        String reason,
        String askedBy,
        Instant askedAt,
        SubstitutionState state,
        @Nullable Instant decidedAt) {

    enum SubstitutionState {
        ASKED,
        ACKNOWLEDGED,
        DECLINED
    }
}
