package org.campusfrontline.roster.supply;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.supply.rule.SupplyNorms;
import org.campusfrontline.roster.supply.rule.SupplyProblem;

/// A care officer says what one person on each shift of a period gets.
@UseCase
class ChangeNorms {

    private final PeriodStore periods;
    private final SupplyPlans plans;
    private final SupplyStore supplies;
    private final SupplyAccess access;
    private final ShortageWatch watch;
    private final Audit audit;

    ChangeNorms(
            PeriodStore periods,
            SupplyPlans plans,
            SupplyStore supplies,
            SupplyAccess access,
            ShortageWatch watch,
            Audit audit) {
        this.periods = periods;
        this.plans = plans;
        this.supplies = supplies;
        this.access = access;
        this.watch = watch;
        this.audit = audit;
    }

    public Outcome<SupplyStore.Kept> change(UUID id, SupplyNorms norms, long expected) {
        periods.lock(id);
        Optional<PlanningPeriod> found = plans.seen(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        PlanningPeriod period = found.get();
        Optional<Refusal> refusal = access.refusalToSupply(
                        period.scope().tree(), period.scope().unit())
                .or(() -> unknown(period, norms));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (!supplies.put(id, norms, expected)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        audit.record(new AuditEntry(
                "supply-norms.changed",
                "planning-period",
                id.toString(),
                period.scope().unit(),
                Map.of("norms", norms.byShift())));
        supplies.hold(period.scope().tree(), period.scope().unit());
        watch.look(period.scope().tree(), period.scope().unit());
        return Outcome.done(supplies.norms(id));
    }

    private static Optional<Refusal> unknown(PlanningPeriod period, SupplyNorms norms) {
        List<String> known =
                period.parts().shifts().stream().map(PeriodParts.ShiftPart::id).toList();
        return norms.byShift().keySet().stream()
                .filter(shift -> !known.contains(shift))
                .findFirst()
                .map(shift -> Refusal.of(SupplyProblem.UNKNOWN_SHIFT)
                        .with("shift", shift)
                        .at("/shifts"));
    }
}
