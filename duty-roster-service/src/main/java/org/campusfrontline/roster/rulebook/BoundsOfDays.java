package org.campusfrontline.roster.rulebook;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.campusfrontline.roster.calendar.day.DaysChanged;
import org.campusfrontline.roster.period.KnownFacts;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.plan.RosterBounds;

/// Where the calendar has other days, bound sets judge otherwise, and nothing is known any more of how good plans can
/// be. The periods are held in the order of their ids.
@Singleton
class BoundsOfDays {

    private final BindingStore bindings;
    private final PeriodStore periods;
    private final RosterBounds bounds;

    BoundsOfDays(BindingStore bindings, PeriodStore periods, RosterBounds bounds) {
        this.bindings = bindings;
        this.periods = periods;
        this.bounds = bounds;
    }

    void forget(@Observes DaysChanged changed) {
        for (UUID period : bindings.bound(changed.from(), changed.to().plusDays(KnownFacts.PAST))) {
            periods.lock(period).ifPresent(held -> bounds.forget(held.id()));
        }
    }
}
