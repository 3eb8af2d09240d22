package org.campusfrontline.roster.market.setting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.market.register.SwapRules;
import org.campusfrontline.roster.market.rule.SwapRule;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;

/// Reads what holds for swaps.
@Singleton
class SwapRuleQueries {

    private final SwapRules rules;
    private final PeriodStore periods;
    private final PeriodAccess access;

    SwapRuleQueries(SwapRules rules, PeriodStore periods, PeriodAccess access) {
        this.rules = rules;
        this.periods = periods;
        this.access = access;
    }

    SwapRuleView ofPeriod(UUID id) {
        PlanningPeriod period =
                periods.find(id).filter(one -> access.sees(one.scope())).orElseThrow(SwapRuleQueries::notFound);
        return view(rules.of(period), SwapRules.scope(id));
    }

    SwapRuleView ofUnit(String tree, String unit) {
        if (!access.sees(new PlanningPeriod.Scope(tree, unit, null))) {
            throw notFound();
        }
        return view(rules.of(tree, unit), SwapRules.scope(tree, unit));
    }

    private SwapRuleView view(SwapRule rule, String place) {
        long version = rules.own(place).map(SwapRules.Kept::version).orElse(0L);
        return new SwapRuleView(rule.mode(), rule.gifts(), rule.lastMinutes(), version > 0, version);
    }

    private static RefusedException notFound() {
        return new RefusedException(List.of(Refusal.of(CommonProblem.NOT_FOUND)));
    }
}
