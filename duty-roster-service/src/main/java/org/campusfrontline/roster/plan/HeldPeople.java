package org.campusfrontline.roster.plan;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.campusfrontline.roster.duty.DutyStore;
import org.campusfrontline.roster.duty.Unavailability;
import org.campusfrontline.roster.period.PeriodParts;

/// Holds, until the transaction ends, the rows of whoever a plan gives duties and of whom they must not meet,
/// so that two periods' rosters are not put in force past each other.
@Singleton
class HeldPeople {

    private final DutyStore duties;
    private final Unavailability unavailability;

    HeldPeople(DutyStore duties, Unavailability unavailability) {
        this.duties = duties;
        this.unavailability = unavailability;
    }

    /// The roster's staff and these others.
    void hold(Reading reading, Collection<String> others) {
        List<String> own = Stream.concat(
                        reading.roster().parts().staff().stream().map(PeriodParts.StaffPart::person), others.stream())
                .distinct()
                .toList();
        Collection<String> company = unavailability.company(
                own, reading.period().start(), reading.period().end());
        duties.lockPeople(Stream.concat(own.stream(), company.stream()).toList());
    }
}
