package org.campusfrontline.roster.closedloop.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.roster.closedloop.rule.LoopProblem;
import org.campusfrontline.roster.closedloop.rule.PhaseDays;
import org.jspecify.annotations.Nullable;

/// What a policy says, with where that is written; a draft until it is put in force from a day on.
public record PolicyVersion(
        UUID policy,
        int number,
        @Nullable Publication publication,
        PhaseDays days,
        Source source,
        String draftedBy,
        Instant draftedAt,
        long version) {

    public record Source(String title, @Nullable String link, String quote) {}

    public record Publication(LocalDate from, String by, Instant at) {}

    public Optional<Refusal> refusalUnlessDraft() {
        return publication == null
                ? Optional.empty()
                : Optional.of(Refusal.of(LoopProblem.NO_LONGER_A_DRAFT).with("number", number));
    }
}
