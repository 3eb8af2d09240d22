package org.campusfrontline.roster.closedloop.loop;

import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.LoopPart;
import org.campusfrontline.roster.closedloop.loop.LoopRequests.NewClosedLoop;
import org.campusfrontline.roster.closedloop.policy.LoopScopes;
import org.campusfrontline.roster.closedloop.policy.PolicyStore;
import org.campusfrontline.roster.closedloop.rule.LoopProblem;
import org.campusfrontline.roster.period.PlanningPeriod;

/// A planner opens a loop of a unit and binds it to a policy.
@UseCase
class CreateLoop {

    private final LoopStore loops;
    private final PolicyStore policies;
    private final LoopScopes scopes;
    private final LoopChecks checks;
    private final Audit audit;
    private final Ids ids;

    CreateLoop(LoopStore loops, PolicyStore policies, LoopScopes scopes, LoopChecks checks, Audit audit, Ids ids) {
        this.loops = loops;
        this.policies = policies;
        this.scopes = scopes;
        this.checks = checks;
        this.audit = audit;
        this.ids = ids;
    }

    public Outcome<ClosedLoop> create(NewClosedLoop wanted) {
        PlanningPeriod.Scope scope = new PlanningPeriod.Scope(wanted.tree(), wanted.unit(), wanted.emergency());
        LoopPart part = wanted.loop();
        Optional<Refusal> refusal =
                scopes.refusal(scope).or(() -> unreached(wanted, scope)).or(() -> checks.refusal(part));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        ClosedLoop loop = new ClosedLoop(
                ids.next(),
                scope,
                wanted.policy(),
                part.nameZh(),
                part.nameEn(),
                part.turns(),
                part.buildings(),
                part.posts(),
                1);
        loops.add(loop);
        audit.record(
                new AuditEntry("closed-loop.created", "closed-loop", loop.id().toString(), scope.unit(), Map.of()));
        return Outcome.done(loop);
    }

    private Optional<Refusal> unreached(NewClosedLoop wanted, PlanningPeriod.Scope scope) {
        boolean reached = policies.find(wanted.policy())
                .filter(policy -> scopes.reaches(policy, scope))
                .isPresent();
        return reached
                ? Optional.empty()
                : Optional.of(Refusal.of(LoopProblem.POLICY_NOT_USABLE).at("/policy"));
    }
}
