package org.campusfrontline.roster.market.setting;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.market.register.SwapRules;
import org.campusfrontline.roster.market.rule.SwapRule;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;

/// A planner says how people of a period, or of a unit in all its periods, exchange duties.
@UseCase
class ChangeSwapRule {

    private final SwapRules rules;
    private final PeriodStore periods;
    private final PeriodAccess access;
    private final Audit audit;

    ChangeSwapRule(SwapRules rules, PeriodStore periods, PeriodAccess access, Audit audit) {
        this.rules = rules;
        this.periods = periods;
        this.access = access;
        this.audit = audit;
    }

    public Outcome<SwapRule> ofPeriod(UUID id, SwapRule wanted, long expectedVersion) {
        Optional<PlanningPeriod> period = periods.lock(id).filter(one -> access.sees(one.scope()));
        return period.map(one -> change(one.scope(), SwapRules.scope(id), wanted, expectedVersion))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    public Outcome<SwapRule> ofUnit(String tree, String unit, SwapRule wanted, long expectedVersion) {
        PlanningPeriod.Scope scope = new PlanningPeriod.Scope(tree, unit, null);
        return access.sees(scope)
                ? change(scope, SwapRules.scope(tree, unit), wanted, expectedVersion)
                : Outcome.refused(CommonProblem.NOT_FOUND);
    }

    private Outcome<SwapRule> change(PlanningPeriod.Scope scope, String place, SwapRule wanted, long expectedVersion) {
        Optional<Refusal> refusal = access.refusalToPlan(scope);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (!rules.put(place, wanted, expectedVersion)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        audit.record(new AuditEntry(
                "swap-rule.changed",
                "swap-rule",
                place,
                scope.unit(),
                Map.of("mode", wanted.mode().name(), "gifts", wanted.gifts(), "lastMinutes", wanted.lastMinutes())));
        return Outcome.done(wanted);
    }
}
