package org.campusfrontline.roster.market.deal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.market.register.Deal;
import org.campusfrontline.roster.market.register.DealStore;
import org.campusfrontline.roster.market.rule.DealState;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;

/// A planner has the last word on what people agreed.
@UseCase
class DecideDeal {

    private final DealStore deals;
    private final PeriodStore periods;
    private final PeriodAccess access;
    private final SettleDeal settleDeal;
    private final EndDeal endDeal;
    private final Caller caller;
    private final Audit audit;

    DecideDeal(
            DealStore deals,
            PeriodStore periods,
            PeriodAccess access,
            SettleDeal settleDeal,
            EndDeal endDeal,
            Caller caller,
            Audit audit) {
        this.deals = deals;
        this.periods = periods;
        this.access = access;
        this.settleDeal = settleDeal;
        this.endDeal = endDeal;
        this.caller = caller;
        this.audit = audit;
    }

    public Outcome<Deal> decide(UUID period, UUID id, boolean approved) {
        Optional<PlanningPeriod> held = periods.lock(period).filter(one -> access.sees(one.scope()));
        Optional<Deal> found = deals.find(id).filter(deal -> deal.period().equals(period));
        if (held.isEmpty() || found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Deal deal = found.get();
        Optional<Refusal> refusal = access.refusalToPlan(held.get().scope())
                .or(() -> deal.state() == DealState.AWAITING ? Optional.empty() : Optional.of(AnswerDeal.over(deal)));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        audit.record(new AuditEntry(
                "swap.decided", "swap-deal", id.toString(), held.get().scope().unit(), Map.of("approved", approved)));
        return approved
                ? settleDeal.settle(deal, true)
                : Outcome.done(endDeal.end(deal, DealState.NOT_APPROVED, caller.person()));
    }
}
