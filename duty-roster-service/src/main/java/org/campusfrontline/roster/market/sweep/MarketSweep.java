package org.campusfrontline.roster.market.sweep;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.campusfrontline.roster.market.deal.ExpireDeal;
import org.campusfrontline.roster.market.deal.ProposeRounds;
import org.campusfrontline.roster.market.offer.EndOffer;
import org.campusfrontline.roster.market.register.DealStore;
import org.campusfrontline.roster.market.register.OfferStore;

/// Does what is due, on every replica alike: each step holds its period and looks again, so it happens once.
@Singleton
class MarketSweep {

    static final String IDENTITY = "market-sweep";

    private static final int AT_ONCE = 200;
    private final OfferStore offers;
    private final DealStore deals;
    private final ExpireDeal expireDeal;
    private final EndOffer endOffer;
    private final ProposeRounds proposeRounds;
    private final Clock clock;

    MarketSweep(
            OfferStore offers,
            DealStore deals,
            ExpireDeal expireDeal,
            EndOffer endOffer,
            ProposeRounds proposeRounds,
            Clock clock) {
        this.offers = offers;
        this.deals = deals;
        this.expireDeal = expireDeal;
        this.endOffer = endOffer;
        this.proposeRounds = proposeRounds;
        this.clock = clock;
    }

    @Scheduled(
            identity = IDENTITY,
            every = "${campus.roster.swap.sweep:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        Instant now = clock.instant();
        deals.due(now, AT_ONCE).forEach(deal -> expireDeal.expire(deal).orThrow());
        offers.due(now, AT_ONCE).forEach(offer -> endOffer.expire(offer).orThrow());
        offers.unsought(AT_ONCE).forEach(period -> proposeRounds.propose(period).orThrow());
    }
}
