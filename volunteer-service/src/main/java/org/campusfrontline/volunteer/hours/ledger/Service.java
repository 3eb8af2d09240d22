package org.campusfrontline.volunteer.hours.ledger;

import java.util.UUID;
import org.campusfrontline.volunteer.hours.rule.Account;
import org.campusfrontline.volunteer.hours.rule.HoursKind;
import org.campusfrontline.volunteer.hours.rule.ServiceSpan;
import org.jspecify.annotations.Nullable;

/// What a person did for a unit, and when. `activity` is there for the kind ACTIVITY.
public record Service(
        String person,
        String tree,
        String unit,
        HoursKind kind,
        @Nullable UUID activity,
        ServiceSpan span) {

    public Service during(ServiceSpan other) {
        return new Service(person, tree, unit, kind, activity, other);
    }

    Account.Earned account() {
        return new Account.Earned(person, tree, unit, kind, activity);
    }
}
