package org.campusfrontline.roster.market.deal;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.duty.DutiesReplaced;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.market.register.Deal;
import org.campusfrontline.roster.market.register.DealStore;
import org.campusfrontline.roster.market.register.Leg;
import org.campusfrontline.roster.market.register.Offer;
import org.campusfrontline.roster.market.register.OfferStore;
import org.campusfrontline.roster.market.register.Seat;
import org.campusfrontline.roster.market.register.SwapLog;
import org.campusfrontline.roster.market.register.SwapRules;
import org.campusfrontline.roster.market.rule.AnswerTime;
import org.campusfrontline.roster.market.rule.DealState;
import org.campusfrontline.roster.market.rule.OfferState;
import org.campusfrontline.roster.market.rule.SwapRule;

/// Keeps offers and deals with the duties that they are about, whatever roster comes into force. A duty is the same as
/// long as it is the same shift of the same day of the same person: its times may move and it may get another id.
@Singleton
class FollowDuties {

    private final OfferStore offers;
    private final DealStore deals;
    private final SwapRules rules;
    private final EndDeal endDeal;
    private final SwapLog log;
    private final Clock clock;

    FollowDuties(OfferStore offers, DealStore deals, SwapRules rules, EndDeal endDeal, SwapLog log, Clock clock) {
        this.offers = offers;
        this.deals = deals;
        this.rules = rules;
        this.endDeal = endDeal;
        this.log = log;
        this.clock = clock;
    }

    void follow(@Observes DutiesReplaced replaced) {
        if (replaced.again()) {
            return;
        }
        deals.living(replaced.period().id()).forEach(deal -> follow(deal, replaced.duties()));
        SwapRule rule = rules.of(replaced.period());
        offers.living(replaced.period().id()).forEach(offer -> follow(offer, replaced.duties(), rule));
        offers.sought(replaced.period().id(), false);
    }

    /// Who agreed, agreed to the times as they were.
    private void follow(Deal deal, List<Duty> duties) {
        for (Leg leg : deal.legs()) {
            Optional<Duty> now = find(leg.seat(), duties);
            if (now.filter(leg.seat()::sameTimes).isEmpty()) {
                endDeal.end(deal, DealState.CALLED_OFF, null);
                return;
            }
            if (!now.get().id().equals(leg.seat().duty())) {
                deals.follow(deal, leg, now.get());
            }
        }
    }

    private void follow(Offer offer, List<Duty> duties, SwapRule rule) {
        Instant now = Moments.stored(clock.instant());
        Optional<Duty> duty = find(offer.seat(), duties);
        if (duty.isEmpty() || !canBeAnswered(offer, duties)) {
            log.ended(offers.become(offer, OfferState.GONE, now));
        } else if (!duty.get().id().equals(offer.seat().duty()) || !offer.seat().sameTimes(duty.get())) {
            Instant last = rule.last(duty.get().start());
            Instant answerBy = offer.asked() == null ? last : AnswerTime.ofAsked(now, last);
            offers.follow(offer, duty.get(), Moments.stored(answerBy));
        }
    }

    /// Somebody who is asked for certain duties still has one of them.
    private static boolean canBeAnswered(Offer offer, List<Duty> duties) {
        return offer.asked() == null
                || offer.isGift()
                || duties.stream()
                        .anyMatch(
                                duty -> duty.person().equals(offer.asked()) && offer.wants(duty.date(), duty.shift()));
    }

    private static Optional<Duty> find(Seat seat, List<Duty> duties) {
        return duties.stream().filter(seat::isCellOf).findFirst();
    }
}
