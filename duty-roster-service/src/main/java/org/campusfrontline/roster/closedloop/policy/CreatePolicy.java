package org.campusfrontline.roster.closedloop.policy;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.closedloop.policy.PolicyRequests.NewLoopPolicy;
import org.campusfrontline.roster.period.PlanningPeriod;

/// A planner begins a policy of a unit, without a version yet.
@UseCase
class CreatePolicy {

    private final PolicyStore policies;
    private final LoopScopes scopes;
    private final NameGuard guard;
    private final Audit audit;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    CreatePolicy(
            PolicyStore policies,
            LoopScopes scopes,
            NameGuard guard,
            Audit audit,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.policies = policies;
        this.scopes = scopes;
        this.guard = guard;
        this.audit = audit;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<LoopPolicy> create(NewLoopPolicy wanted) {
        PlanningPeriod.Scope scope = new PlanningPeriod.Scope(wanted.tree(), wanted.unit(), wanted.emergency());
        Optional<Refusal> refusal = scopes.refusal(scope)
                .or(() -> guard.refusal("/nameZh", wanted.nameZh()))
                .or(() -> guard.refusal("/nameEn", wanted.nameEn()));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        LoopPolicy policy = new LoopPolicy(
                ids.next(), scope, wanted.nameZh(), wanted.nameEn(), caller.person(), Moments.stored(clock.instant()));
        policies.add(policy);
        audit.record(
                new AuditEntry("loop-policy.created", "loop-policy", policy.id().toString(), scope.unit(), Map.of()));
        return Outcome.done(policy);
    }
}
