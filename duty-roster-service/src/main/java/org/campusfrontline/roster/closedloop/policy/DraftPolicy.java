package org.campusfrontline.roster.closedloop.policy;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.closedloop.policy.PolicyRequests.NewPolicyVersion;
import org.campusfrontline.roster.closedloop.policy.PolicyRequests.PolicySource;
import org.campusfrontline.roster.closedloop.rule.PhaseDays;
import org.campusfrontline.roster.period.PeriodAccess;

/// A planner of the policy's unit writes down what a new version would say, and where that stands.
@UseCase
class DraftPolicy {

    private final PolicyStore policies;
    private final PeriodAccess access;
    private final NameGuard guard;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    DraftPolicy(PolicyStore policies, PeriodAccess access, NameGuard guard, Audit audit, Caller caller, Clock clock) {
        this.policies = policies;
        this.access = access;
        this.guard = guard;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    public Outcome<PolicyVersion> draft(UUID id, NewPolicyVersion wanted) {
        Optional<LoopPolicy> found = policies.lock(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        LoopPolicy policy = found.get();
        PhaseDays days = wanted.phases().days();
        PolicySource source = wanted.source();
        Optional<Refusal> refusal = access.refusalToPlan(policy.scope())
                .or(() -> days.refusal().map(reason -> reason.at("/phases")))
                .or(() -> guard.refusal("/source/title", source.title()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        PolicyVersion draft = new PolicyVersion(
                id,
                policies.nextNumber(id),
                null,
                days,
                new PolicyVersion.Source(source.title(), source.link(), source.quote()),
                caller.person(),
                Moments.stored(clock.instant()),
                1);
        policies.draft(draft);
        audit.record(new AuditEntry(
                "loop-policy.drafted",
                "loop-policy",
                id.toString(),
                policy.scope().unit(),
                Map.of("number", draft.number())));
        return Outcome.done(draft);
    }
}
