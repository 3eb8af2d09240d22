package org.campusfrontline.roster.market.deal;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.roster.market.register.Deal;
import org.campusfrontline.roster.market.register.DealStore;
import org.campusfrontline.roster.market.rule.DealState;
import org.campusfrontline.roster.period.PeriodStore;

/// Ends a deal that not all have agreed to in time.
@UseCase
public class ExpireDeal {

    private final DealStore deals;
    private final PeriodStore periods;
    private final EndDeal endDeal;
    private final Clock clock;

    ExpireDeal(DealStore deals, PeriodStore periods, EndDeal endDeal, Clock clock) {
        this.deals = deals;
        this.periods = periods;
        this.endDeal = endDeal;
        this.clock = clock;
    }

    /// False where another came first.
    public Outcome<Boolean> expire(UUID id) {
        deals.find(id).map(Deal::period).ifPresent(periods::lock);
        Optional<Deal> due = deals.find(id)
                .filter(deal -> deal.state().isLiving())
                .filter(deal -> !clock.instant().isBefore(deal.answerBy()));
        due.ifPresent(deal -> endDeal.end(deal, DealState.EXPIRED, null));
        return Outcome.done(due.isPresent());
    }
}
