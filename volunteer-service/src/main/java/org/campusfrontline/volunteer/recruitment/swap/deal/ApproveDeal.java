package org.campusfrontline.volunteer.recruitment.swap.deal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.shift.ShiftQueries;
import org.campusfrontline.volunteer.recruitment.swap.register.Deal;
import org.campusfrontline.volunteer.recruitment.swap.register.Deal.Leg;
import org.campusfrontline.volunteer.recruitment.swap.rule.DealState;
import org.campusfrontline.volunteer.recruitment.swap.rule.ExchangeState;
import org.campusfrontline.volunteer.recruitment.swap.rule.SwapProblem;

/// An organiser's word on seats that change hands at a post that asks for it, never on the own; where it is the last,
/// all seats move.
@UseCase
class ApproveDeal {

    private final DealDesk desk;
    private final CarryOut carryOut;
    private final ShiftQueries shifts;
    private final Caller caller;
    private final Clock clock;

    ApproveDeal(DealDesk desk, CarryOut carryOut, ShiftQueries shifts, Caller caller, Clock clock) {
        this.desk = desk;
        this.carryOut = carryOut;
        this.shifts = shifts;
        this.caller = caller;
        this.clock = clock;
    }

    record Order(UUID deal, boolean approve) {}

    public Outcome<Deal> approve(Order order) {
        return desk.hold(order.deal(), deal -> deal.legs().stream().anyMatch(this::isMine))
                .then(deal -> decide(order, deal));
    }

    private Outcome<Deal> decide(Order order, Deal deal) {
        if (deal.people().contains(caller.person())) {
            return Outcome.refused(CommonProblem.FORBIDDEN);
        }
        if (deal.state() != DealState.AWAITING_APPROVAL) {
            return Outcome.refused(SwapProblem.PROPOSAL_OVER);
        }
        if (!order.approve()) {
            return Outcome.done(carryOut.end(deal, ExchangeState.NOT_APPROVED));
        }
        List<Leg> legs = deal.legs().stream()
                .map(leg -> isMine(leg) ? leg.approved(caller.person()) : leg)
                .toList();
        return carryOut.settle(deal.in(deal.state(), legs, clock.instant()));
    }

    private boolean isMine(Leg leg) {
        ShiftFacts shift = shifts.find(leg.shift()).orElseThrow();
        return leg.approval() && caller.holds(Role.ORGANISER, shift.tree(), shift.unit());
    }
}
