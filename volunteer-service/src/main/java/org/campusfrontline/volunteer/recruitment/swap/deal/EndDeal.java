package org.campusfrontline.volunteer.recruitment.swap.deal;

import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.volunteer.recruitment.swap.register.Deal;
import org.campusfrontline.volunteer.recruitment.swap.rule.ExchangeState;

/// Ends a deal whose time is over or one of whose seats is lost; the others are on offer again.
@UseCase
public class EndDeal {

    private final DealDesk desk;
    private final CarryOut carryOut;

    EndDeal(DealDesk desk, CarryOut carryOut) {
        this.desk = desk;
        this.carryOut = carryOut;
    }

    public Outcome<Deal> end(UUID id) {
        return desk.hold(id, deal -> true).map(deal -> carryOut.end(deal, ExchangeState.OPEN));
    }
}
