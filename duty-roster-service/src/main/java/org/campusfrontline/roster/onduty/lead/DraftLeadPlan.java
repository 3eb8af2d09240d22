package org.campusfrontline.roster.onduty.lead;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.roster.onduty.site.DutyAccess;
import org.campusfrontline.roster.onduty.site.DutySite;
import org.campusfrontline.roster.onduty.site.DutySiteStore;
import org.campusfrontline.roster.onduty.site.OnDutyProblem;

/// A planner drafts who leads a site's days, or drafts a plan anew: some by hand, the others by rotation.
@UseCase
class DraftLeadPlan {

    private final DutySiteStore sites;
    private final LeadPlanStore plans;
    private final LeadRotation rotation;
    private final LeadChecks checks;
    private final LeadQueries queries;
    private final DutyAccess access;
    private final Audit audit;
    private final Ids ids;

    DraftLeadPlan(
            DutySiteStore sites,
            LeadPlanStore plans,
            LeadRotation rotation,
            LeadChecks checks,
            LeadQueries queries,
            DutyAccess access,
            Audit audit,
            Ids ids) {
        this.sites = sites;
        this.plans = plans;
        this.rotation = rotation;
        this.checks = checks;
        this.queries = queries;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
    }

    public Outcome<LeadViews.LeadPlanView> draft(UUID siteId, LeadRequests.LeadPlanDraft wanted) {
        Optional<DutySite> site = sites.lock(siteId);
        if (site.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Optional<Refusal> refusal = refusal(site.get(), wanted);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        LeadPlan plan = new LeadPlan(
                ids.next(),
                siteId,
                plans.nextNumber(siteId),
                LeadPlan.LeadPlanState.DRAFT,
                wanted.from(),
                wanted.to(),
                rotation.plan(site.get(), wanted),
                null,
                1);
        plans.add(plan);
        record("lead-plan.drafted", site.get(), plan);
        return Outcome.done(queries.view(plan));
    }

    public Outcome<LeadViews.LeadPlanView> change(UUID id, long version, LeadRequests.LeadPlanDraft wanted) {
        Optional<LeadPlan> found = plans.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        LeadPlan plan = found.get();
        DutySite site = sites.lock(plan.site()).orElseThrow();
        Optional<Refusal> refusal = refusal(site, wanted);
        if (refusal.isEmpty() && plan.state() != LeadPlan.LeadPlanState.DRAFT) {
            refusal = Optional.of(Refusal.of(OnDutyProblem.NO_LONGER_A_DRAFT).with("number", plan.number()));
        }
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        LeadPlan changed = plan.with(wanted.from(), wanted.to(), rotation.plan(site, wanted));
        if (!plans.change(changed, version)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        record("lead-plan.changed", site, changed);
        return Outcome.done(queries.plan(id).orElseThrow());
    }

    private Optional<Refusal> refusal(DutySite site, LeadRequests.LeadPlanDraft wanted) {
        return access.refusalToPlan(site.tree(), site.unit()).or(() -> checks.draft(site, wanted));
    }

    private void record(String action, DutySite site, LeadPlan plan) {
        audit.record(new AuditEntry(
                action,
                "lead-plan",
                plan.id().toString(),
                site.unit(),
                Map.of("from", plan.from().toString(), "to", plan.to().toString())));
    }
}
