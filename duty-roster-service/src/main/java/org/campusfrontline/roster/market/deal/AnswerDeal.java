package org.campusfrontline.roster.market.deal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.market.register.Deal;
import org.campusfrontline.roster.market.register.DealStore;
import org.campusfrontline.roster.market.rule.DealState;
import org.campusfrontline.roster.market.rule.MarketProblem;
import org.campusfrontline.roster.period.PeriodStore;

/// One of a proposed round agrees or declines. The last agreement carries it out; a no ends it for all.
@UseCase
class AnswerDeal {

    private final DealStore deals;
    private final PeriodStore periods;
    private final SettleDeal settleDeal;
    private final EndDeal endDeal;
    private final Caller caller;
    private final Clock clock;

    AnswerDeal(
            DealStore deals, PeriodStore periods, SettleDeal settleDeal, EndDeal endDeal, Caller caller, Clock clock) {
        this.deals = deals;
        this.periods = periods;
        this.settleDeal = settleDeal;
        this.endDeal = endDeal;
        this.caller = caller;
        this.clock = clock;
    }

    public Outcome<Deal> answer(UUID id, boolean agreed) {
        String person = caller.person();
        Optional<Deal> seen = deals.find(id).filter(deal -> deal.takenBy(person).isPresent());
        if (seen.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        periods.lock(seen.get().period());
        Deal deal = deals.find(id).orElseThrow();
        Instant now = Moments.stored(clock.instant());
        if (deal.state() != DealState.PROPOSED || !now.isBefore(deal.answerBy())) {
            return Outcome.refused(over(deal));
        }
        if (!agreed) {
            return Outcome.done(endDeal.end(deal, DealState.DECLINED, null));
        }
        deals.agree(deal, person, now);
        Deal answered = deals.find(id).orElseThrow();
        boolean all = answered.legs().stream().allMatch(leg -> leg.agreedAt() != null);
        return all ? settleDeal.settle(answered, false) : Outcome.done(answered);
    }

    static Refusal over(Deal deal) {
        return Refusal.of(MarketProblem.NO_LONGER_OPEN)
                .with("state", deal.state().name())
                .with("legalActions", List.of());
    }
}
