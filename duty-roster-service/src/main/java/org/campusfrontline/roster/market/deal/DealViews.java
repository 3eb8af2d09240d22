package org.campusfrontline.roster.market.deal;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.engine.model.Level;
import org.campusfrontline.roster.market.register.Deal;
import org.campusfrontline.roster.market.register.Leg;
import org.campusfrontline.roster.market.register.SwapRules;
import org.campusfrontline.roster.market.rule.DealState;
import org.campusfrontline.roster.market.rule.MarketProblem;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.plan.StoredRosters;
import org.campusfrontline.roster.repair.JudgedMoves;
import org.campusfrontline.roster.repair.LevelEffects;
import org.campusfrontline.roster.repair.MoveJudge;
import org.jspecify.annotations.Nullable;

/// Shows deals; what is open is judged by the roster as it is now.
@Singleton
public class DealViews {

    private final PeriodStore periods;
    private final PeriodAccess access;
    private final StoredRosters rosters;
    private final SwapRules rules;
    private final MoveJudge judge;
    private final LevelEffects effects;
    private final Directory directory;
    private final Actions actions;
    private final Caller caller;
    private final Clock clock;

    DealViews(
            PeriodStore periods,
            PeriodAccess access,
            StoredRosters rosters,
            SwapRules rules,
            MoveJudge judge,
            LevelEffects effects,
            Directory directory,
            Actions actions,
            Caller caller,
            Clock clock) {
        this.periods = periods;
        this.access = access;
        this.rosters = rosters;
        this.rules = rules;
        this.judge = judge;
        this.effects = effects;
        this.directory = directory;
        this.actions = actions;
        this.caller = caller;
        this.clock = clock;
    }

    public DealView view(Deal deal) {
        return views(List.of(deal)).getFirst();
    }

    List<DealView> views(List<Deal> deals) {
        Map<UUID, PlanningPeriod> known = new HashMap<>();
        Map<UUID, Optional<JudgedMoves>> judged = new HashMap<>();
        Set<String> people = new HashSet<>();
        deals.forEach(deal -> people.addAll(deal.people()));
        Map<String, String> names = directory.names(people);
        List<DealView> views = new ArrayList<>();
        for (Deal deal : deals) {
            PlanningPeriod period =
                    known.computeIfAbsent(deal.period(), id -> periods.find(id).orElseThrow());
            Optional<Map<Level, Long>> effect = deal.state().isLiving()
                    ? judged.computeIfAbsent(
                                    deal.period(), id -> rosters.inForce(id).map(judge::in))
                            .flatMap(one -> one.effect(DealMoves.of(deal)))
                    : Optional.empty();
            views.add(view(deal, period, names, effect));
        }
        return views;
    }

    private DealView view(
            Deal deal, PlanningPeriod period, Map<String, String> names, Optional<Map<Level, Long>> effect) {
        return new DealView(
                deal.id(),
                deal.period(),
                period.titles().zh(),
                period.titles().en(),
                deal.state(),
                deal.legs().stream().map(leg -> leg(leg, names)).toList(),
                agreed(deal),
                effects.of(effect.orElse(Map.of())),
                deal.answerBy(),
                deal.madeAt(),
                deal.endedAt(),
                deal.roster(),
                deal.version(),
                actions(deal, period, effect.isPresent()));
    }

    private @Nullable Boolean agreed(Deal deal) {
        return deal.takenBy(caller.person()).map(leg -> leg.agreedAt() != null).orElse(null);
    }

    private static DealView.LegView leg(Leg leg, Map<String, String> names) {
        return new DealView.LegView(
                leg.giver(),
                names.getOrDefault(leg.giver(), leg.giver()),
                leg.taker(),
                names.getOrDefault(leg.taker(), leg.taker()),
                leg.seat().date(),
                leg.seat().shift(),
                leg.seat().post(),
                leg.seat().start(),
                leg.seat().end());
    }

    private List<Action> actions(Deal deal, PlanningPeriod period, boolean lawful) {
        Optional<Refusal> refusal = rules.of(period)
                .refusal(deal.start(), clock.instant())
                .or(() -> lawful ? Optional.empty() : Optional.of(Refusal.of(MarketProblem.NOT_POSSIBLE)));
        if (deal.state() == DealState.PROPOSED && Boolean.FALSE.equals(agreed(deal))) {
            return List.of(actions.of("agree", refusal), actions.of("refuse", Optional.empty()));
        }
        boolean decides = access.refusalToPlan(period.scope()).isEmpty();
        return deal.state() == DealState.AWAITING && decides
                ? List.of(actions.of("approve", refusal), actions.of("refuse", Optional.empty()))
                : List.of();
    }
}
