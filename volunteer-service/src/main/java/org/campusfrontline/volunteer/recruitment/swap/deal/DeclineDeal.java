package org.campusfrontline.volunteer.recruitment.swap.deal;

import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.volunteer.recruitment.swap.register.Deal;
import org.campusfrontline.volunteer.recruitment.swap.rule.ExchangeState;

/// Says no to a proposal, which nobody is told: the seats are on offer again, and others may be found.
@UseCase
class DeclineDeal {

    private final DealDesk desk;
    private final CarryOut carryOut;
    private final Caller caller;

    DeclineDeal(DealDesk desk, CarryOut carryOut, Caller caller) {
        this.desk = desk;
        this.carryOut = carryOut;
        this.caller = caller;
    }

    public Outcome<Deal> decline(UUID id) {
        return desk.hold(id, deal -> deal.people().contains(caller.person()))
                .map(deal -> carryOut.end(deal, ExchangeState.OPEN));
    }
}
