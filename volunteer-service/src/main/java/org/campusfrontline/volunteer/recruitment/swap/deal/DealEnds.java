package org.campusfrontline.volunteer.recruitment.swap.deal;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.campusfrontline.volunteer.recruitment.signup.MoveSeats;
import org.campusfrontline.volunteer.recruitment.swap.register.Deals;
import org.campusfrontline.volunteer.recruitment.swap.rule.ExchangeState;

/// Ends, in its caller's transaction, the deal in which a seat on offer takes part, where there is one: the others are
/// on offer again.
@Singleton
public class DealEnds {

    private final Deals deals;
    private final MoveSeats moveSeats;
    private final CarryOut carryOut;

    DealEnds(Deals deals, MoveSeats moveSeats, CarryOut carryOut) {
        this.deals = deals;
        this.moveSeats = moveSeats;
        this.carryOut = carryOut;
    }

    /// Holds all people of the deal, so nobody may be held before.
    public void endOf(UUID exchange) {
        deals.livingOf(exchange).ifPresent(seen -> {
            moveSeats.hold(seen.people());
            deals.lock(seen.id())
                    .filter(deal -> deal.state().isLiving())
                    .ifPresent(deal -> carryOut.end(deal, ExchangeState.OPEN));
        });
    }
}
