package org.campusfrontline.roster.counselling;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;

/// A person gives the own appointment back before it begins; it is free again and keeps no trace of them.
@UseCase
class GiveSlotBack {

    private final SlotStore slots;
    private final SlotAccess access;
    private final SlotLog log;
    private final Clock clock;

    GiveSlotBack(SlotStore slots, SlotAccess access, SlotLog log, Clock clock) {
        this.slots = slots;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    public Outcome<CounsellingSlot> giveBack(UUID id, long expected) {
        Optional<CounsellingSlot> found = slots.find(id).filter(access::isTaken);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        CounsellingSlot slot = found.get();
        Optional<Refusal> refusal = slot.state().refusalToGiveBack(slot.start(), clock.instant());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (!slots.giveBack(id, expected)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        CounsellingSlot free = slots.find(id).orElseThrow();
        log.givenBack(free);
        log.tell(free, free.counsellor());
        return Outcome.done(free);
    }
}
