package org.campusfrontline.roster.counselling;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.roster.counselling.rule.SlotProblem;
import org.campusfrontline.roster.counselling.rule.SlotState;
import org.jspecify.annotations.Nullable;

/// An appointment that a counsellor offers the members of a unit and of those below it; `person` took it.
record CounsellingSlot(
        UUID id,
        String tree,
        String unit,
        String counsellor,
        Instant start,
        Instant end,
        Mode mode,
        String place,
        SlotState state,
        @Nullable String person,
        long version) {

    enum Mode {
        IN_PERSON,
        PHONE,
        VIDEO
    }

    boolean isOfferedBy(String someone) {
        return counsellor.equals(someone);
    }

    boolean isTakenBy(String someone) {
        return someone.equals(person);
    }

    Optional<Refusal> refusalToTake(String someone, Instant now) {
        return isOfferedBy(someone) ? Optional.of(Refusal.of(SlotProblem.OWN_SLOT)) : state.refusalToTake(start, now);
    }
}
