package org.campusfrontline.roster.counselling;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.campusfrontline.roster.counselling.rule.SlotState;
import org.campusfrontline.roster.directory.PersonErased;

/// What an erased person took is free again or, where it is over or off, deleted; what an erased counsellor offered is
/// called off, and whoever took it is told.
@Singleton
class SlotsOfErased {

    private final SlotStore slots;
    private final SlotLog log;
    private final Clock clock;

    SlotsOfErased(SlotStore slots, SlotLog log, Clock clock) {
        this.slots = slots;
        this.log = log;
        this.clock = clock;
    }

    void forget(@Observes PersonErased erased) {
        slots.allOf(erased.number()).forEach(this::release);
        slots.allBy(erased.number()).forEach(this::callOff);
        slots.rename(erased.number(), erased.pseudonym());
    }

    private void release(CounsellingSlot slot) {
        if (isAhead(slot) && slots.giveBack(slot.id(), slot.version())) {
            slots.find(slot.id()).ifPresent(free -> log.tell(free, free.counsellor()));
        } else {
            slots.delete(slot.id());
        }
    }

    private void callOff(CounsellingSlot slot) {
        String person = slot.person();
        if (person == null) {
            slots.delete(slot.id());
        } else if (isAhead(slot) && slots.withdraw(slot.id(), slot.version())) {
            slots.find(slot.id()).ifPresent(off -> log.tell(off, person));
        }
    }

    private boolean isAhead(CounsellingSlot slot) {
        return slot.state() == SlotState.TAKEN && slot.start().isAfter(clock.instant());
    }
}
