package org.campusfrontline.roster.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;

/// Where days on which people could have no duty are given back, more plans are possible than bounds were computed of,
/// so nothing is known any more of how good the plans of these days can be.
@Singleton
public class FreedDays {

    private final PeriodStore periods;
    private final RosterBounds bounds;

    FreedDays(PeriodStore periods, RosterBounds bounds) {
        this.periods = periods;
        this.bounds = bounds;
    }

    /// Periods with one of the people that touch the days, in any unit. They are held until the transaction ends, in
    /// the order of their ids and, as whoever publishes does it, before the people are.
    public List<UUID> hold(Collection<String> people, LocalDate first, LocalDate last) {
        if (people.isEmpty() || first.isAfter(last)) {
            return List.of();
        }
        Set<String> freed = Set.copyOf(people);
        return periods.touching(first, last).stream()
                .filter(period -> period.parts().staff().stream().anyMatch(one -> freed.contains(one.person())))
                .map(PlanningPeriod::id)
                .filter(id -> periods.lock(id).isPresent())
                .toList();
    }

    public void forget(List<UUID> held) {
        held.forEach(bounds::forget);
    }
}
