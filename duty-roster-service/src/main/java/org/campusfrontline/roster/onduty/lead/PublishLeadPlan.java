package org.campusfrontline.roster.onduty.lead;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.call.CallKind;
import org.campusfrontline.roster.call.DutyCalls;
import org.campusfrontline.roster.onduty.site.DutyAccess;
import org.campusfrontline.roster.onduty.site.DutySite;
import org.campusfrontline.roster.onduty.site.DutySiteStore;
import org.campusfrontline.roster.onduty.site.OnDutyProblem;

/// A draft comes into force for those of its days that are not over. Who leads the same day as before keeps it
/// untouched; of the others both are told, who leads and who led until now.
@UseCase
class PublishLeadPlan {

    private final DutySiteStore sites;
    private final LeadPlanStore plans;
    private final LeadDayStore days;
    private final LeadChecks checks;
    private final LeadQueries queries;
    private final DutyAccess access;
    private final DutyCalls calls;
    private final Audit audit;
    private final CampusTime time;
    private final Clock clock;

    PublishLeadPlan(
            DutySiteStore sites,
            LeadPlanStore plans,
            LeadDayStore days,
            LeadChecks checks,
            LeadQueries queries,
            DutyAccess access,
            DutyCalls calls,
            Audit audit,
            CampusTime time,
            Clock clock) {
        this.sites = sites;
        this.plans = plans;
        this.days = days;
        this.checks = checks;
        this.queries = queries;
        this.access = access;
        this.calls = calls;
        this.audit = audit;
        this.time = time;
        this.clock = clock;
    }

    public Outcome<LeadViews.LeadPlanView> publish(UUID id, long version) {
        Optional<UUID> siteId = plans.find(id).map(LeadPlan::site);
        if (siteId.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        DutySite site = sites.lock(siteId.get()).orElseThrow();
        LeadPlan plan = plans.find(id).orElseThrow();
        Instant now = Moments.stored(clock.instant());
        Optional<Refusal> refusal = refusal(site, plan, now);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (!plans.publish(id, version, now)) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        List<String> affected = new ArrayList<>();
        List<LeadDay> changed = bringIntoForce(site, plan, now, affected);
        tell(site, plan, affected);
        audit.record(new AuditEntry(
                "lead-plan.published",
                "lead-plan",
                id.toString(),
                site.unit(),
                Map.of("number", plan.number(), "days", changed.size())));
        return Outcome.done(queries.plan(id).orElseThrow());
    }

    private Optional<Refusal> refusal(DutySite site, LeadPlan plan, Instant now) {
        Optional<Refusal> refusal = access.refusalToPlan(site.tree(), site.unit());
        if (refusal.isEmpty() && plan.state() != LeadPlan.LeadPlanState.DRAFT) {
            refusal = Optional.of(Refusal.of(OnDutyProblem.NO_LONGER_A_DRAFT).with("number", plan.number()));
        }
        if (refusal.isEmpty() && !site.endOf(plan.to(), time.zone()).isAfter(now)) {
            refusal = Optional.of(
                    Refusal.of(OnDutyProblem.DAY_IS_OVER).with("date", plan.to().toString()));
        }
        return refusal.or(() -> checks.people(
                        site,
                        plan.days().stream()
                                .flatMap(day -> Stream.of(day.leader(), day.deputy()))
                                .filter(Objects::nonNull)
                                .toList()))
                .or(() -> checks.available(plan.days().stream()
                        .filter(day -> site.endOf(day.day(), time.zone()).isAfter(now))
                        .toList()));
    }

    /// `affected` gets who leads a changed day from now on, and who led it until now.
    private List<LeadDay> bringIntoForce(DutySite site, LeadPlan plan, Instant now, List<String> affected) {
        List<LeadDay> changed = new ArrayList<>();
        for (LeadPlan.Day planned : plan.days()) {
            Optional<LeadDay> before = days.inForce(site.id(), planned.day());
            LeadDay day = new LeadDay(
                    site.id(),
                    planned.day(),
                    before.map(LeadDay::revision).orElse(0) + 1,
                    planned.leader(),
                    planned.deputy(),
                    site.startOf(planned.day(), time.zone()),
                    site.endOf(planned.day(), time.zone()),
                    plan.id(),
                    now);
            boolean same = before.filter(one ->
                            Objects.equals(one.leader(), day.leader()) && Objects.equals(one.deputy(), day.deputy()))
                    .isPresent();
            if (day.end().isAfter(now) && !same) {
                days.add(day);
                changed.add(day);
                Stream.of(Optional.of(day), before)
                        .flatMap(Optional::stream)
                        .flatMap(one -> Stream.ofNullable(one.leader()))
                        .forEach(affected::add);
            }
        }
        return changed;
    }

    private void tell(DutySite site, LeadPlan plan, List<String> affected) {
        calls.make(
                new DutyCalls.Subject(
                        plan.id(), site.tree(), site.unit(), site.nameZh(), site.nameEn(), plan.version() + 1),
                CallKind.LEAD_DAYS_PUBLISHED,
                affected,
                site.startOf(plan.from(), time.zone()),
                site.endOf(plan.to(), time.zone()));
    }
}
