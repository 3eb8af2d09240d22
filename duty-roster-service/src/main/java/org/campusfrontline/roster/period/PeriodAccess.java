package org.campusfrontline.roster.period;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;

/// Who plans a unit, and who besides may look: planners on the unit or above it, and those who watch over the records.
@Singleton
public class PeriodAccess {

    private static final Set<String> PLANNERS = Set.of(Role.ROSTER_PLANNER);
    private static final Set<String> READERS = Set.of(Role.ROSTER_PLANNER, Role.AUDITOR, Role.OPERATOR);
    private final Caller caller;

    PeriodAccess(Caller caller) {
        this.caller = caller;
    }

    public Optional<Refusal> refusalToPlan(PlanningPeriod.Scope scope) {
        return caller.refusalUnless(PLANNERS, scope.tree(), scope.unit());
    }

    public boolean sees(PlanningPeriod.Scope scope) {
        return caller.refusalUnless(READERS, scope.tree(), scope.unit()).isEmpty();
    }
}
