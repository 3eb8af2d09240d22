package org.campusfrontline.roster.period;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.problem.CommonProblem;

/// A planner changes the titles or replaces one list of a draft, made from a version that is still the present one.
@UseCase
class ChangePeriod {

    private final PeriodStore periods;
    private final PeriodAccess access;
    private final PeriodViews views;
    private final NameGuard guard;
    private final Audit audit;

    ChangePeriod(PeriodStore periods, PeriodAccess access, PeriodViews views, NameGuard guard, Audit audit) {
        this.periods = periods;
        this.access = access;
        this.views = views;
        this.guard = guard;
        this.audit = audit;
    }

    /// What is changed, by which a version is made into the next; `name` is what the audit entry calls it.
    record Order(UUID id, long expectedVersion, Change change) {}

    public Outcome<PeriodView> change(Order order) {
        Optional<PlanningPeriod> found = periods.lock(order.id()).filter(period -> access.sees(period.scope()));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        PlanningPeriod period = found.get();
        List<Refusal> refusals = refusals(period, order);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        periods.change(order.change().apply(period));
        audit.record(new AuditEntry(
                "planning-period.changed",
                "planning-period",
                period.id().toString(),
                period.scope().unit(),
                Map.of("part", order.change().name())));
        return Outcome.done(views.view(periods.find(period.id()).orElseThrow()));
    }

    private List<Refusal> refusals(PlanningPeriod period, Order order) {
        Optional<Refusal> refusal = access.refusalToPlan(period.scope()).or(() -> Drafts.refusal(period));
        if (refusal.isEmpty() && period.version() != order.expectedVersion()) {
            refusal = Optional.of(Refusal.of(CommonProblem.PRECONDITION_FAILED));
        }
        return refusal.map(List::of).orElseGet(() -> order.change().refusals(period, guard));
    }
}
