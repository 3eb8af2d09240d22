package org.campusfrontline.roster.supply;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;

/// Who sees to a unit's supplies, and who besides may look.
@Singleton
class SupplyAccess {

    private static final Set<String> OFFICERS = Set.of(Role.CARE_OFFICER);
    private static final Set<String> READERS = Set.of(Role.CARE_OFFICER, Role.AUDITOR, Role.OPERATOR);
    private final Caller caller;

    SupplyAccess(Caller caller) {
        this.caller = caller;
    }

    Optional<Refusal> refusalToSupply(String tree, String unit) {
        return caller.refusalUnless(OFFICERS, tree, unit);
    }

    boolean sees(String tree, String unit) {
        return caller.refusalUnless(READERS, tree, unit).isEmpty();
    }
}
