package org.campusfrontline.roster.market.offer;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.market.deal.SettleDeal;
import org.campusfrontline.roster.market.register.Deal;
import org.campusfrontline.roster.market.register.DealStore;
import org.campusfrontline.roster.market.register.Leg;
import org.campusfrontline.roster.market.register.Offer;
import org.campusfrontline.roster.market.register.OfferStore;
import org.campusfrontline.roster.market.register.Seat;
import org.campusfrontline.roster.market.register.SwapRules;
import org.campusfrontline.roster.market.rule.DealState;
import org.campusfrontline.roster.market.rule.MarketProblem;
import org.campusfrontline.roster.market.rule.OfferState;
import org.campusfrontline.roster.market.rule.SwapRule;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.plan.StoredRosters;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.jspecify.annotations.Nullable;

/// Somebody takes a duty on offer, for nothing or for one of their own that the offer asks for. Who offered it
/// agreed by that, so this is the last word.
@UseCase
class TakeOffer {

    private final OfferStore offers;
    private final DealStore deals;
    private final PeriodStore periods;
    private final StoredRosters rosters;
    private final SwapRules rules;
    private final OfferJudge judge;
    private final SettleDeal settleDeal;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    TakeOffer(
            OfferStore offers,
            DealStore deals,
            PeriodStore periods,
            StoredRosters rosters,
            SwapRules rules,
            OfferJudge judge,
            SettleDeal settleDeal,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.offers = offers;
        this.deals = deals;
        this.periods = periods;
        this.rosters = rosters;
        this.rules = rules;
        this.judge = judge;
        this.settleDeal = settleDeal;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<Deal> take(UUID id, @Nullable UUID given) {
        String person = caller.person();
        offers.find(id).map(Offer::period).ifPresent(periods::lock);
        Optional<Offer> found = offers.find(id).filter(offer -> offer.isFor(person));
        Optional<StoredRoster> inForce = found.flatMap(offer -> rosters.inForce(offer.period()))
                .filter(stored -> stored.plan().containsKey(person));
        if (inForce.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Offer offer = found.orElseThrow();
        StoredRoster stored = inForce.get();
        SwapRule rule = rules.of(stored.period());
        Optional<Refusal> refusal =
                refusal(offer).or(() -> rule.refusal(offer.seat().start(), clock.instant()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (given != null && offer.isGift()) {
            return Outcome.refused(MarketProblem.NOT_WANTED);
        }
        List<OfferJudge.Choice> choices = judge.choices(stored, rule, offer, person);
        Optional<OfferJudge.Choice> chosen = OfferJudge.chosen(choices, given);
        if (chosen.isEmpty()) {
            boolean open = !choices.isEmpty() && given == null;
            return Outcome.refused(open ? MarketProblem.NOT_WANTED : MarketProblem.NOT_POSSIBLE);
        }
        Deal deal = deal(offer, person, chosen.get().given(), rule);
        deals.add(deal);
        return settleDeal.settle(deal, false);
    }

    private Optional<Refusal> refusal(Offer offer) {
        return offer.state() == OfferState.OPEN && clock.instant().isBefore(offer.answerBy())
                ? Optional.empty()
                : Optional.of(Refusal.of(MarketProblem.NO_LONGER_OPEN)
                        .with("state", offer.state().name())
                        .with("legalActions", List.of()));
    }

    private Deal deal(Offer offer, String taker, @Nullable Duty given, SwapRule rule) {
        Instant now = Moments.stored(clock.instant());
        List<Leg> legs = new ArrayList<>();
        legs.add(new Leg(offer.id(), offer.seat(), taker, now));
        Instant first = offer.seat().start();
        if (given != null) {
            legs.add(new Leg(null, Seat.of(given), offer.person(), now));
            first = given.start().isBefore(first) ? given.start() : first;
        }
        return new Deal(
                ids.next(),
                offer.period(),
                DealState.PROPOSED,
                given == null,
                null,
                legs,
                Moments.stored(rule.last(first)),
                now,
                null,
                null,
                1);
    }
}
