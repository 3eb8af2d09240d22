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
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.call.CallKind;
import org.campusfrontline.roster.call.DutyCalls;
import org.campusfrontline.roster.onduty.site.DutySite;
import org.campusfrontline.roster.onduty.site.DutySiteStore;
import org.campusfrontline.roster.onduty.site.OnDutyProblem;

/// Who is asked acknowledges and leads the day from then on, or declines and nothing changes.
@UseCase
class DecideSubstitution {

    private final DutySiteStore sites;
    private final LeadDayStore days;
    private final SubstitutionStore substitutions;
    private final LeadChecks checks;
    private final LeadQueries queries;
    private final DutyCalls calls;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    DecideSubstitution(
            DutySiteStore sites,
            LeadDayStore days,
            SubstitutionStore substitutions,
            LeadChecks checks,
            LeadQueries queries,
            DutyCalls calls,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.sites = sites;
        this.days = days;
        this.substitutions = substitutions;
        this.checks = checks;
        this.queries = queries;
        this.calls = calls;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome<LeadViews.SubstitutionView> decide(UUID id, boolean acknowledged) {
        Optional<Substitution> found =
                substitutions.find(id).filter(one -> one.substitute().equals(caller.person()));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Substitution asked = found.get();
        DutySite site = sites.lock(asked.site()).orElseThrow();
        LeadDay day = days.inForce(asked.site(), asked.day()).orElseThrow();
        Instant now = Moments.stored(clock.instant());
        Optional<Refusal> refusal = acknowledged ? refusal(site, asked, day, now) : Optional.empty();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Substitution.SubstitutionState state =
                acknowledged ? Substitution.SubstitutionState.ACKNOWLEDGED : Substitution.SubstitutionState.DECLINED;
        if (!substitutions.decide(id, state, now)) {
            return Outcome.refused(Refusal.of(OnDutyProblem.NO_LONGER_ASKED)
                    .with("state", substitutions.find(id).orElseThrow().state().name())
                    .with("legalActions", List.of()));
        }
        if (acknowledged) {
            days.add(led(day, asked, now));
        }
        tell(site, asked, acknowledged, day);
        audit.record(new AuditEntry(
                "lead-substitution.decided",
                "lead-substitution",
                id.toString(),
                site.unit(),
                Map.of("state", state.name())));
        return Outcome.done(queries.view(substitutions.find(id).orElseThrow()));
    }

    private Optional<Refusal> refusal(DutySite site, Substitution asked, LeadDay day, Instant now) {
        if (asked.state() == Substitution.SubstitutionState.ASKED && day.revision() != asked.revision()) {
            return Optional.of(Refusal.of(OnDutyProblem.LEADER_CHANGED)
                    .with("date", asked.day().toString()));
        }
        if (!day.end().isAfter(now)) {
            return Optional.of(Refusal.of(OnDutyProblem.DAY_IS_OVER)
                    .with("date", asked.day().toString()));
        }
        return checks.people(site, List.of(asked.substitute()))
                .or(() -> checks.available(List.of(new LeadPlan.Day(asked.day(), asked.substitute(), null))));
    }

    /// A deputy who takes the day leaves the leader as the deputy.
    private static LeadDay led(LeadDay day, Substitution asked, Instant now) {
        String deputy = asked.substitute().equals(day.deputy()) ? asked.leader() : day.deputy();
        return new LeadDay(
                day.site(),
                day.day(),
                day.revision() + 1,
                asked.substitute(),
                deputy,
                day.start(),
                day.end(),
                asked.id(),
                now);
    }

    private void tell(DutySite site, Substitution asked, boolean acknowledged, LeadDay day) {
        calls.make(
                AskSubstitute.subject(site, asked, 2),
                acknowledged ? CallKind.SUBSTITUTE_AGREED : CallKind.SUBSTITUTE_DECLINED,
                List.of(asked.leader(), asked.askedBy()),
                day.start(),
                day.end());
    }
}
