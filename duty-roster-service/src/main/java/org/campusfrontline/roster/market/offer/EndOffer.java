package org.campusfrontline.roster.market.offer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.market.deal.EndDeal;
import org.campusfrontline.roster.market.register.Offer;
import org.campusfrontline.roster.market.register.OfferStore;
import org.campusfrontline.roster.market.register.SwapLog;
import org.campusfrontline.roster.market.rule.MarketProblem;
import org.campusfrontline.roster.market.rule.OfferState;
import org.campusfrontline.roster.period.PeriodStore;

/// Ends an offer: its person withdraws it, who was asked by name does not take it, or its time is over.
@UseCase
public class EndOffer {

    private final OfferStore offers;
    private final PeriodStore periods;
    private final EndDeal endDeal;
    private final SwapLog log;
    private final Caller caller;
    private final Clock clock;

    EndOffer(OfferStore offers, PeriodStore periods, EndDeal endDeal, SwapLog log, Caller caller, Clock clock) {
        this.offers = offers;
        this.periods = periods;
        this.endDeal = endDeal;
        this.log = log;
        this.caller = caller;
        this.clock = clock;
    }

    /// Also while a planner is asked; what rests on it is called off.
    public Outcome<Offer> withdraw(UUID id) {
        return held(id, offer -> offer.person().equals(caller.person())).then(offer -> {
            if (!offer.state().isLiving()) {
                return Outcome.refused(over(offer));
            }
            endDeal.callOff(offer.period(), id);
            return Outcome.done(offers.become(offer, OfferState.WITHDRAWN, now()));
        });
    }

    /// Its person is told that it is not taken, and nothing of why.
    public Outcome<Offer> refuse(UUID id) {
        return held(id, offer -> caller.person().equals(offer.asked())).then(offer -> {
            if (offer.state() != OfferState.OPEN) {
                return Outcome.refused(over(offer));
            }
            Offer ended = offers.become(offer, OfferState.NOT_TAKEN, now());
            log.ended(ended);
            return Outcome.done(ended);
        });
    }

    /// False where another came first.
    public Outcome<Boolean> expire(UUID id) {
        Instant now = now();
        Outcome<Offer> held = held(id, offer -> offer.state() == OfferState.OPEN && !now.isBefore(offer.answerBy()));
        return switch (held) {
            case Outcome.Done<Offer> done -> {
                endDeal.callOff(done.value().period(), id);
                log.ended(offers.become(done.value(), OfferState.EXPIRED, now));
                yield Outcome.done(true);
            }
            case Outcome.Refused<Offer> refused -> Outcome.done(false);
        };
    }

    private Outcome<Offer> held(UUID id, Predicate<Offer> mine) {
        offers.find(id).map(Offer::period).ifPresent(periods::lock);
        Optional<Offer> found = offers.find(id).filter(mine);
        return found.map(Outcome::done).orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private Instant now() {
        return Moments.stored(clock.instant());
    }

    private static Refusal over(Offer offer) {
        return Refusal.of(MarketProblem.NO_LONGER_OPEN)
                .with("state", offer.state().name())
                .with("legalActions", List.of());
    }
}
