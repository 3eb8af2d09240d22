package org.campusfrontline.roster.market.deal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.duty.ChangeCause;
import org.campusfrontline.roster.market.register.Deal;
import org.campusfrontline.roster.market.register.DealStore;
import org.campusfrontline.roster.market.register.Leg;
import org.campusfrontline.roster.market.register.Offer;
import org.campusfrontline.roster.market.register.OfferStore;
import org.campusfrontline.roster.market.register.SwapLog;
import org.campusfrontline.roster.market.register.SwapRules;
import org.campusfrontline.roster.market.rule.DealState;
import org.campusfrontline.roster.market.rule.MarketProblem;
import org.campusfrontline.roster.market.rule.OfferState;
import org.campusfrontline.roster.market.rule.SwapMode;
import org.campusfrontline.roster.market.rule.SwapRule;
import org.campusfrontline.roster.plan.Amendments;
import org.campusfrontline.roster.plan.NextPlan;
import org.campusfrontline.roster.plan.Order;
import org.campusfrontline.roster.plan.StoredRosters;
import org.campusfrontline.roster.plan.StoredRosters.StoredRoster;
import org.campusfrontline.roster.repair.JudgedMoves;
import org.campusfrontline.roster.repair.MoveJudge;

/// Carries a deal out once all have agreed, or asks a planner, inside the transaction of the last word, which holds the
/// period. All duties move or none, as the period's next roster.
@Singleton
public class SettleDeal {

    private final DealStore deals;
    private final OfferStore offers;
    private final SwapRules rules;
    private final StoredRosters rosters;
    private final MoveJudge judge;
    private final Amendments amendments;
    private final SwapLog log;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    SettleDeal(
            DealStore deals,
            OfferStore offers,
            SwapRules rules,
            StoredRosters rosters,
            MoveJudge judge,
            Amendments amendments,
            SwapLog log,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.deals = deals;
        this.offers = offers;
        this.rules = rules;
        this.rosters = rosters;
        this.judge = judge;
        this.amendments = amendments;
        this.log = log;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /// `approved` by a planner whose word the period asks for.
    public Outcome<Deal> settle(Deal deal, boolean approved) {
        Optional<StoredRoster> inForce = rosters.inForce(deal.period());
        if (inForce.isEmpty()) {
            return Outcome.refused(MarketProblem.NOT_POSSIBLE);
        }
        StoredRoster stored = inForce.get();
        SwapRule rule = rules.of(stored.period());
        JudgedMoves judged = judge.in(stored);
        Optional<Refusal> refusal = refusal(deal, rule, judged);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return rule.mode() == SwapMode.APPROVAL && !approved
                ? Outcome.done(await(deal, rule))
                : carryOut(deal, judged, stored, approved);
    }

    private Optional<Refusal> refusal(Deal deal, SwapRule rule, JudgedMoves judged) {
        Instant now = clock.instant();
        Optional<Refusal> refusal = rule.refusal(deal.start(), now);
        // A gift that waits for a planner is counted already.
        if (refusal.isEmpty() && deal.gift() && deal.state() == DealState.PROPOSED) {
            Leg leg = deal.legs().getFirst();
            refusal = rule.refusalOfGift(deals.gifts(deal.period(), leg.giver()));
        }
        return refusal.or(() -> judged.effect(DealMoves.of(deal)).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(MarketProblem.NOT_POSSIBLE)));
    }

    private Deal await(Deal deal, SwapRule rule) {
        Instant now = Moments.stored(clock.instant());
        become(deal, OfferState.AGREED, now);
        deals.await(deal, rule.last(deal.start()));
        Deal awaiting = deals.become(deal, DealState.AWAITING, now, null);
        log.awaiting(awaiting);
        return awaiting;
    }

    private Outcome<Deal> carryOut(Deal deal, JudgedMoves judged, StoredRoster stored, boolean approved) {
        Instant now = Moments.stored(clock.instant());
        become(deal, OfferState.DONE, now);
        Deal done = deals.become(deal, DealState.DONE, now, approved ? caller.person() : null);
        return amendments
                .agreed(deal.period(), order(deal), before -> plan(judged, before, stored, deal))
                .map(amended -> {
                    deals.carried(done, amended.roster());
                    log.done(done);
                    audit.record(new AuditEntry(
                            "swap.done",
                            "swap-deal",
                            deal.id().toString(),
                            stored.period().scope().unit(),
                            Map.of("roster", amended.roster().toString(), "people", List.copyOf(deal.people()))));
                    return deals.find(deal.id()).orElseThrow();
                });
    }

    private static Order order(Deal deal) {
        return new Order(ChangeCause.SWAP, deal.id(), null);
    }

    /// What was judged is what is changed, since the period is held from before the judgement on.
    private static Outcome<NextPlan> plan(JudgedMoves judged, StoredRoster before, StoredRoster stored, Deal deal) {
        return before.id().equals(stored.id())
                ? Outcome.done(NextPlan.of(judged.plan(DealMoves.of(deal))))
                : Outcome.refused(MarketProblem.NOT_POSSIBLE);
    }

    private void become(Deal deal, OfferState state, Instant now) {
        for (Leg leg : deal.legs()) {
            Optional<Offer> offer = Optional.ofNullable(leg.offer()).flatMap(offers::find);
            offer.filter(one -> one.state().isLiving()).ifPresent(one -> offers.become(one, state, now));
        }
    }
}
