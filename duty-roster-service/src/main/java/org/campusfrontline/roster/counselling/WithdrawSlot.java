package org.campusfrontline.roster.counselling;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;

/// A counsellor calls the own appointment off before it begins; whoever took it is told.
@UseCase
class WithdrawSlot {

    private final SlotStore slots;
    private final SlotAccess access;
    private final SlotLog log;
    private final Clock clock;

    WithdrawSlot(SlotStore slots, SlotAccess access, SlotLog log, Clock clock) {
        this.slots = slots;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    public Outcome<CounsellingSlot> withdraw(UUID id, long expected) {
        Optional<CounsellingSlot> found = slots.find(id).filter(access::isOwn);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        CounsellingSlot slot = found.get();
        Optional<Refusal> refusal = slot.state().refusalToWithdraw(slot.start(), clock.instant());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (!slots.withdraw(id, expected)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        CounsellingSlot off = slots.find(id).orElseThrow();
        log.withdrawn(off);
        String person = off.person();
        if (person != null) {
            log.tell(off, person);
        }
        return Outcome.done(off);
    }
}
