package org.campusfrontline.roster.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.ledger.LoadViews.Exposure;
import org.campusfrontline.roster.ledger.load.Zone;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;

/// A planner says in which zone a period's shifts are worked; it counts from the next publication on.
@UseCase
class ChangeExposure {

    private final PeriodStore periods;
    private final PeriodAccess access;
    private final ExposureStore exposures;
    private final Audit audit;

    ChangeExposure(PeriodStore periods, PeriodAccess access, ExposureStore exposures, Audit audit) {
        this.periods = periods;
        this.access = access;
        this.exposures = exposures;
        this.audit = audit;
    }

    public Outcome<Exposure> change(UUID id, Map<String, Zone> zones, long expectedVersion) {
        Optional<PlanningPeriod> found = periods.find(id).filter(period -> access.sees(period.scope()));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        PlanningPeriod period = found.get();
        Optional<Refusal> refusal = access.refusalToPlan(period.scope()).or(() -> unknown(period, zones.keySet()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (!exposures.put(id, zones, expectedVersion)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        audit.record(new AuditEntry(
                "load-exposure.changed",
                "planning-period",
                id.toString(),
                period.scope().unit(),
                Map.of("zones", zones.toString())));
        return Outcome.done(new Exposure(zones, expectedVersion + 1));
    }

    private static Optional<Refusal> unknown(PlanningPeriod period, Set<String> named) {
        Set<String> known =
                period.parts().shifts().stream().map(PeriodParts.ShiftPart::id).collect(Collectors.toSet());
        return named.stream()
                .filter(shift -> !known.contains(shift))
                .sorted()
                .findFirst()
                .map(shift -> Refusal.of(LoadProblem.UNKNOWN_SHIFT)
                        .with("shift", shift)
                        .at("/zones"));
    }
}
