package org.campusfrontline.volunteer.emergency;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.volunteer.emergency.EmergencyRequests.EmergencyFacts;
import org.campusfrontline.volunteer.unit.Tree;
import org.campusfrontline.volunteer.unit.UnitBook;

/// Checks what a client says of an emergency: harmless names, campuses that are places now, and the caller's right.
@Singleton
class EmergencyWishes {

    private final EmergencyRecord record;
    private final NameGuard guard;
    private final UnitBook units;

    EmergencyWishes(EmergencyRecord record, NameGuard guard, UnitBook units) {
        this.record = record;
        this.guard = guard;
        this.units = units;
    }

    List<Refusal> refusals(EmergencyFacts wanted) {
        List<Refusal> reasons = new ArrayList<>(record.refusalsUnlessOperator(wanted.campuses()));
        guard.refusal("/nameZh", wanted.nameZh()).ifPresent(reasons::add);
        guard.refusal("/nameEn", wanted.nameEn()).ifPresent(reasons::add);
        for (String campus : wanted.campuses()) {
            units.refusalUnlessStanding(Tree.PLACE, campus)
                    .map(refusal -> refusal.at("/campuses"))
                    .ifPresent(reasons::add);
        }
        return reasons;
    }
}
