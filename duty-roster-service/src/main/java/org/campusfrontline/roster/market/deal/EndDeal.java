package org.campusfrontline.roster.market.deal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.market.register.Deal;
import org.campusfrontline.roster.market.register.DealStore;
import org.campusfrontline.roster.market.register.Leg;
import org.campusfrontline.roster.market.register.Offer;
import org.campusfrontline.roster.market.register.OfferStore;
import org.campusfrontline.roster.market.register.SwapLog;
import org.campusfrontline.roster.market.rule.DealState;
import org.campusfrontline.roster.market.rule.OfferState;
import org.jspecify.annotations.Nullable;

/// Ends deals without effect, inside a transaction that holds the period: what was on offer is so again, and all are
/// told the same, so that nobody learns whose no it was. Other rounds are looked for with what is free again.
@Singleton
public class EndDeal {

    private final DealStore deals;
    private final OfferStore offers;
    private final SwapLog log;
    private final Clock clock;

    EndDeal(DealStore deals, OfferStore offers, SwapLog log, Clock clock) {
        this.deals = deals;
        this.offers = offers;
        this.log = log;
        this.clock = clock;
    }

    public Deal end(Deal deal, DealState how, @Nullable String decidedBy) {
        Instant now = Moments.stored(clock.instant());
        for (Leg leg : deal.legs()) {
            Optional<Offer> offer = Optional.ofNullable(leg.offer()).flatMap(offers::find);
            offer.filter(one -> one.state() == OfferState.AGREED)
                    .ifPresent(one -> offers.become(one, OfferState.OPEN, now));
        }
        offers.sought(deal.period(), false);
        Deal ended = deals.become(deal, how, now, decidedBy);
        log.ended(ended);
        return ended;
    }

    /// All that rest on an offer which is over.
    public void callOff(UUID period, UUID offer) {
        deals.living(period).stream()
                .filter(deal -> deal.legs().stream().anyMatch(leg -> offer.equals(leg.offer())))
                .forEach(deal -> end(deal, DealState.CALLED_OFF, null));
    }
}
