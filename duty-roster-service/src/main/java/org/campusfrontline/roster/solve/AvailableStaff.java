package org.campusfrontline.roster.solve;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.campusfrontline.roster.duty.Unavailability;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PlanningPeriod;

/// A period as it can be solved today: on days on which somebody is not available the person is off, as on any
/// other day off, and who must not meet is kept apart.
@Singleton
class AvailableStaff {

    private final Unavailability unavailability;

    AvailableStaff(Unavailability unavailability) {
        this.unavailability = unavailability;
    }

    PlanningPeriod only(PlanningPeriod period) {
        PeriodParts.All parts = period.parts();
        List<String> staff =
                parts.staff().stream().map(PeriodParts.StaffPart::person).toList();
        Set<PeriodParts.DayOffPart> off = new LinkedHashSet<>(parts.daysOff());
        for (Unavailability.Away away : unavailability.of(staff, period.start(), period.end())) {
            for (LocalDate day = later(away.first(), period.start());
                    !day.isAfter(away.last()) && !day.isAfter(period.end());
                    day = day.plusDays(1)) {
                off.add(new PeriodParts.DayOffPart(away.person(), day));
            }
        }
        return period.withDaysOff(List.copyOf(off)).withApart(unavailability.apart(period));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
