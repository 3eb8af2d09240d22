package org.campusfrontline.volunteer.recruitment.swap.deal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.volunteer.recruitment.swap.register.Deal;
import org.campusfrontline.volunteer.recruitment.swap.register.Deal.Leg;
import org.campusfrontline.volunteer.recruitment.swap.rule.SwapProblem;

/// Says yes to a proposal; with the last yes all seats move.
@UseCase
class AgreeToDeal {

    private final DealDesk desk;
    private final CarryOut carryOut;
    private final Caller caller;
    private final Clock clock;

    AgreeToDeal(DealDesk desk, CarryOut carryOut, Caller caller, Clock clock) {
        this.desk = desk;
        this.carryOut = carryOut;
        this.caller = caller;
        this.clock = clock;
    }

    record Order(UUID deal, boolean ignoreCalendar) {}

    public Outcome<Deal> agree(Order order) {
        String person = caller.person();
        return desk.hold(order.deal(), deal -> takes(deal, person)).then(deal -> {
            if (!clock.instant().isBefore(deal.expiresAt())) {
                return Outcome.refused(SwapProblem.PROPOSAL_OVER);
            }
            if (deal.legs().stream()
                    .allMatch(leg -> leg.agreed() || !leg.taker().equals(person))) {
                return Outcome.done(deal);
            }
            List<Leg> legs = deal.legs().stream()
                    .map(leg -> leg.taker().equals(person) ? leg.agreedTo(order.ignoreCalendar()) : leg)
                    .toList();
            return carryOut.settle(deal.in(deal.state(), legs, clock.instant()));
        });
    }

    private static boolean takes(Deal deal, String person) {
        return deal.legs().stream().anyMatch(leg -> leg.taker().equals(person));
    }
}
