package org.campusfrontline.roster.onduty.lead;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.call.CallKind;
import org.campusfrontline.roster.call.DutyCalls;
import org.campusfrontline.roster.onduty.site.DutyAccess;
import org.campusfrontline.roster.onduty.site.DutySite;
import org.campusfrontline.roster.onduty.site.DutySiteStore;
import org.campusfrontline.roster.onduty.site.OnDutyProblem;

/// A day's leader, or a planner, asks somebody who may lead to take the day. Until they acknowledge, the leader stays.
@UseCase
class AskSubstitute {

    private final DutySiteStore sites;
    private final LeadDayStore days;
    private final SubstitutionStore substitutions;
    private final LeadChecks checks;
    private final LeadQueries queries;
    private final DutyAccess access;
    private final DutyCalls calls;
    private final Caller caller;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    AskSubstitute(
            DutySiteStore sites,
            LeadDayStore days,
            SubstitutionStore substitutions,
            LeadChecks checks,
            LeadQueries queries,
            DutyAccess access,
            DutyCalls calls,
            Caller caller,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.sites = sites;
        this.days = days;
        this.substitutions = substitutions;
        this.checks = checks;
        this.queries = queries;
        this.access = access;
        this.calls = calls;
        this.caller = caller;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<LeadViews.SubstitutionView> ask(UUID siteId, LeadRequests.NewSubstitution wanted) {
        Optional<DutySite> found = sites.lock(siteId);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        DutySite site = found.get();
        Optional<LeadDay> day = LeadChecks.days(wanted.day(), wanted.day()).isPresent()
                ? Optional.empty()
                : days.inForce(siteId, wanted.day());
        if (day.isEmpty() || day.get().leader() == null) {
            return Outcome.refused(Refusal.of(OnDutyProblem.DAY_WITHOUT_LEADER)
                    .with("date", wanted.day().toString()));
        }
        String leader = day.get().leader();
        Instant now = Moments.stored(clock.instant());
        Optional<Refusal> refusal = refusal(site, day.get(), leader, wanted.substitute(), now);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Substitution asked = new Substitution(
                ids.next(),
                siteId,
                wanted.day(),
                day.get().revision(),
                leader,
                wanted.substitute(),
                wanted.reason(),
                caller.person(),
                now,
                Substitution.SubstitutionState.ASKED,
                null);
        substitutions.add(asked);
        calls.make(
                subject(site, asked, 1),
                CallKind.SUBSTITUTE_ASKED,
                List.of(asked.substitute()),
                day.get().start(),
                day.get().end());
        audit.record(new AuditEntry(
                "lead-substitution.asked",
                "lead-substitution",
                asked.id().toString(),
                site.unit(),
                Map.of("day", asked.day().toString())));
        return Outcome.done(queries.view(asked));
    }

    private Optional<Refusal> refusal(DutySite site, LeadDay day, String leader, String substitute, Instant now) {
        boolean own = leader.equals(caller.person());
        if (!own && access.refusalToPlan(site.tree(), site.unit()).isPresent()) {
            return Optional.of(Refusal.of(OnDutyProblem.NOT_THE_LEADER));
        }
        if (leader.equals(substitute)) {
            return Optional.of(Refusal.of(OnDutyProblem.NOT_ANOTHER).at("/substitute"));
        }
        if (!day.end().isAfter(now)) {
            return Optional.of(
                    Refusal.of(OnDutyProblem.DAY_IS_OVER).with("date", day.day().toString()));
        }
        return checks.people(site, List.of(substitute))
                .or(() -> checks.available(List.of(new LeadPlan.Day(day.day(), substitute, null))));
    }

    static DutyCalls.Subject subject(DutySite site, Substitution one, long version) {
        return new DutyCalls.Subject(one.id(), site.tree(), site.unit(), site.nameZh(), site.nameEn(), version);
    }
}
