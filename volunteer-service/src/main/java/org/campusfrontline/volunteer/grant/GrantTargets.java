package org.campusfrontline.volunteer.grant;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.emergency.EmergencyBook;
import org.campusfrontline.volunteer.person.PersonRegister;
import org.campusfrontline.volunteer.unit.UnitBook;

/// What a grant points at must be there: an active person, a node that stands in the tree, an open emergency.
@Singleton
class GrantTargets {

    private final PersonRegister people;
    private final UnitBook units;
    private final EmergencyBook emergencies;

    GrantTargets(PersonRegister people, UnitBook units, EmergencyBook emergencies) {
        this.people = people;
        this.units = units;
        this.emergencies = emergencies;
    }

    Optional<Refusal> refusalOfPlace(GrantDraft wanted) {
        return units.refusalUnlessStanding(wanted.tree(), wanted.node()).map(refusal -> refusal.at("/node"));
    }

    List<Refusal> refusals(GrantDraft wanted) {
        List<Refusal> reasons = new ArrayList<>();
        people.refusalUnlessActive(wanted.person())
                .map(refusal -> refusal.at("/person"))
                .ifPresent(reasons::add);
        refusalOfPlace(wanted).ifPresent(reasons::add);
        UUID emergency = wanted.emergency();
        if (emergency != null) {
            emergencies
                    .refusalToHoldOpen(emergency)
                    .map(refusal -> refusal.at("/emergency"))
                    .ifPresent(reasons::add);
        }
        return reasons;
    }
}
