package org.campusfrontline.roster.rulebook;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;

/// Who may change a unit's rule sets: its planners and those above. Whoever plans or watches over anything reads all.
@Singleton
class RuleAccess {

    private static final Set<String> PLANNERS = Set.of(Role.ROSTER_PLANNER);
    private final Caller caller;

    RuleAccess(Caller caller) {
        this.caller = caller;
    }

    Optional<Refusal> refusalToChange(String tree, String unit) {
        return unit.isEmpty()
                ? Optional.of(Refusal.of(CommonProblem.FORBIDDEN))
                : caller.refusalUnless(PLANNERS, tree, unit);
    }
}
