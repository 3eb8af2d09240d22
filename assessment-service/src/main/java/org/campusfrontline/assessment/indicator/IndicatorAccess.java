package org.campusfrontline.assessment.indicator;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.assessment.fact.Fact;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;

/// Who sees a unit's indicators: those who answer for it, review it or watch over the records, on the unit or above it.
@Singleton
class IndicatorAccess {

    static final Set<String> READERS =
            Set.of(Role.SECRETARY, Role.ASSESSOR, Role.COMMITTEE, Role.AUDITOR, Role.OPERATOR);

    private final Caller caller;

    IndicatorAccess(Caller caller) {
        this.caller = caller;
    }

    Optional<Refusal> refusal(Fact.Scope scope) {
        return caller.refusalUnless(READERS, scope.tree(), scope.unit());
    }

    boolean sees(Fact.Scope scope) {
        return refusal(scope).isEmpty();
    }
}
