package org.campusfrontline.roster.counselling;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.counselling.rule.SlotBound;
import org.campusfrontline.roster.counselling.rule.SlotState;

/// A person takes a free appointment for themselves, and only for themselves. One that others have is not there.
@UseCase
class TakeSlot {

    private final SlotStore slots;
    private final SlotAccess access;
    private final SlotLog log;
    private final SlotSettings settings;
    private final Clock clock;

    TakeSlot(SlotStore slots, SlotAccess access, SlotLog log, SlotSettings settings, Clock clock) {
        this.slots = slots;
        this.access = access;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    public Outcome<CounsellingSlot> take(UUID id, long expected) {
        Optional<CounsellingSlot> found = slots.find(id)
                .filter(slot -> access.isTaken(slot) || slot.state() == SlotState.FREE && access.isOffered(slot));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Instant now = clock.instant();
        Optional<Refusal> refusal = found.get()
                .refusalToTake(access.person(), now)
                .or(() -> SlotBound.refusal(slots.heldBy(access.person(), now), settings.most()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (!slots.take(id, expected, access.person())) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        CounsellingSlot taken = slots.find(id).orElseThrow();
        log.taken(taken);
        log.tell(taken, taken.counsellor());
        return Outcome.done(taken);
    }
}
