package org.campusfrontline.roster.carefund.source;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;

/// Who moves money of a unit, and who besides may look.
@Singleton
public class FundAccess {

    private static final Set<String> OFFICERS = Set.of(Role.CARE_OFFICER);
    private static final Set<String> READERS = Set.of(Role.CARE_OFFICER, Role.AUDITOR, Role.OPERATOR);
    private final Caller caller;

    FundAccess(Caller caller) {
        this.caller = caller;
    }

    public Optional<Refusal> refusalToMove(String tree, String unit) {
        return caller.refusalUnless(OFFICERS, tree, unit);
    }

    public boolean sees(String tree, String unit) {
        return caller.refusalUnless(READERS, tree, unit).isEmpty();
    }
}
