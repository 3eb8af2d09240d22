package org.campusfrontline.roster.counselling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.counselling.rule.SlotProblem;
import org.campusfrontline.roster.counselling.rule.SlotState;

/// A counsellor offers an appointment of their own; nobody is invited to it.
@UseCase
class OfferSlot {

    private final SlotStore slots;
    private final SlotAccess access;
    private final SlotLog log;
    private final NameGuard guard;
    private final Ids ids;
    private final Clock clock;

    OfferSlot(SlotStore slots, SlotAccess access, SlotLog log, NameGuard guard, Ids ids, Clock clock) {
        this.slots = slots;
        this.access = access;
        this.log = log;
        this.guard = guard;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<CounsellingSlot> offer(NewSlot wanted) {
        CounsellingSlot slot = slot(wanted);
        Optional<Refusal> refusal = access.refusalToOffer(slot.tree(), slot.unit())
                .or(() -> SlotState.refusalOnceBegun(slot.start(), clock.instant()))
                .or(() -> guard.refusal("/place", slot.place()))
                .or(() -> slots.overlaps(slot.counsellor(), slot.start(), slot.end())
                        ? Optional.of(Refusal.of(SlotProblem.OVERLAPS).at("/start"))
                        : Optional.empty());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        slots.add(slot);
        log.offered(slot);
        return Outcome.done(slot);
    }

    private CounsellingSlot slot(NewSlot wanted) {
        Instant start = Moments.stored(wanted.start());
        return new CounsellingSlot(
                ids.next(),
                wanted.tree(),
                wanted.unit(),
                access.person(),
                start,
                start.plus(Duration.ofMinutes(wanted.minutes())),
                wanted.mode(),
                wanted.place(),
                SlotState.FREE,
                null,
                1);
    }
}
