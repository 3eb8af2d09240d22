package org.campusfrontline.roster.closedloop.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.roster.closedloop.loop.LoopStore;
import org.campusfrontline.roster.closedloop.plan.PlanViews.PolicyChangeView;
import org.campusfrontline.roster.closedloop.policy.LoopPolicy;
import org.campusfrontline.roster.closedloop.policy.PolicyStore;
import org.campusfrontline.roster.closedloop.policy.PolicyVersion;
import org.campusfrontline.roster.period.PeriodAccess;

/// Shows what a version would change, without changing it.
@Singleton
class PolicyChangeQueries {

    private final PolicyStore policies;
    private final PeriodAccess access;
    private final LoopStore loops;
    private final ChangePlanning planning;
    private final ChangeViews views;

    PolicyChangeQueries(
            PolicyStore policies, PeriodAccess access, LoopStore loops, ChangePlanning planning, ChangeViews views) {
        this.policies = policies;
        this.access = access;
        this.loops = loops;
        this.planning = planning;
        this.views = views;
    }

    Outcome<PolicyChangeView> preview(UUID id, int number, LocalDate from) {
        Optional<LoopPolicy> policy = policies.find(id);
        Optional<PolicyVersion> version = policies.version(id, number);
        if (policy.isEmpty() || version.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Optional<Refusal> refusal = access.refusalToPlan(policy.get().scope());
        return refusal.<Outcome<PolicyChangeView>>map(Outcome::refused)
                .orElseGet(() ->
                        planning.compute(version.get(), from, loops.of(id)).map(views::view));
    }
}
