package org.campusfrontline.roster.period;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.roster.directory.Directory;

/// What every new period must pass, however it comes, and how it is kept.
@Singleton
class NewPeriods {

    private final PeriodStore periods;
    private final PeriodAccess access;
    private final Directory directory;
    private final NameGuard guard;
    private final Audit audit;
    private final Ids ids;

    NewPeriods(PeriodStore periods, PeriodAccess access, Directory directory, NameGuard guard, Audit audit, Ids ids) {
        this.periods = periods;
        this.access = access;
        this.directory = directory;
        this.guard = guard;
        this.audit = audit;
        this.ids = ids;
    }

    Optional<Refusal> refusal(PlanningPeriod.Scope scope, PlanningPeriod.Titles titles) {
        Optional<Refusal> refusal = access.refusalToPlan(scope);
        if (refusal.isEmpty() && directory.unit(scope.unit()).isEmpty()) {
            refusal = Optional.of(Refusal.of(PeriodProblem.UNKNOWN_UNIT).with("unit", scope.unit()));
        }
        if (refusal.isEmpty() && scope.emergency() != null && !directory.isOpen(scope.emergency())) {
            refusal = Optional.of(Refusal.of(PeriodProblem.EMERGENCY_NOT_OPEN).with("emergency", scope.emergency()));
        }
        return refusal.or(() -> guard.refusal("/titleZh", titles.zh()))
                .or(() -> guard.refusal("/titleEn", titles.en()));
    }

    PlanningPeriod add(
            PlanningPeriod.Scope scope,
            PlanningPeriod.Titles titles,
            LocalDate start,
            int days,
            PeriodParts.All parts) {
        PlanningPeriod period =
                new PlanningPeriod(ids.next(), scope, titles, start, days, PeriodState.DRAFT, parts, 1, 0);
        periods.add(period);
        audit.record(new AuditEntry(
                "planning-period.created",
                "planning-period",
                period.id().toString(),
                scope.unit(),
                Map.of(
                        "start",
                        start.toString(),
                        "days",
                        days,
                        "staff",
                        parts.staff().size())));
        return period;
    }
}
