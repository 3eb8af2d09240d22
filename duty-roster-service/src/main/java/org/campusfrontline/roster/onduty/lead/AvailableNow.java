package org.campusfrontline.roster.onduty.lead;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.duty.Unavailability;
import org.campusfrontline.roster.period.DaysKept;
import org.campusfrontline.roster.period.PeriodStore;

/// Who can be called now: nobody who is not available today or has a day off, in whatever unit. Why is not told.
@Singleton
public class AvailableNow {

    private final Unavailability unavailability;
    private final DaysKept kept;
    private final PeriodStore periods;
    private final CampusTime time;
    private final Clock clock;

    AvailableNow(Unavailability unavailability, DaysKept kept, PeriodStore periods, CampusTime time, Clock clock) {
        this.unavailability = unavailability;
        this.kept = kept;
        this.periods = periods;
        this.time = time;
        this.clock = clock;
    }

    /// Those of the people, in their order.
    public List<String> of(Collection<String> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), time.zone());
        Set<String> away = new HashSet<>(periods.off(today));
        unavailability.of(people, today, today).forEach(one -> away.add(one.person()));
        kept.of(people, today, today).forEach((person, days) -> {
            if (days.contains(today)) {
                away.add(person);
            }
        });
        return people.stream().filter(person -> !away.contains(person)).toList();
    }
}
