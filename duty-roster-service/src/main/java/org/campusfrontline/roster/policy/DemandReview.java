package org.campusfrontline.roster.policy;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;

/// A planner says whether a period's rosters are reviewed although the unit asks for no review.
@UseCase
class DemandReview {

    private final PeriodStore periods;
    private final PeriodAccess access;
    private final PolicyStore store;
    private final PolicyQueries queries;
    private final Audit audit;

    DemandReview(PeriodStore periods, PeriodAccess access, PolicyStore store, PolicyQueries queries, Audit audit) {
        this.periods = periods;
        this.access = access;
        this.store = store;
        this.queries = queries;
        this.audit = audit;
    }

    public Outcome<PolicyViews.DemandView> demand(UUID id, boolean needed, long expectedVersion) {
        Optional<PlanningPeriod> found = periods.lock(id).filter(period -> access.sees(period.scope()));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        PlanningPeriod period = found.get();
        Optional<Refusal> refusal = access.refusalToPlan(period.scope());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (!store.putDemand(id, needed, expectedVersion)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        audit.record(new AuditEntry(
                "review-demand.changed",
                "planning-period",
                id.toString(),
                period.scope().unit(),
                Map.of("needed", needed)));
        return Outcome.done(queries.demand(period));
    }
}
