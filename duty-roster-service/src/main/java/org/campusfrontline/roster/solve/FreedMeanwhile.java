package org.campusfrontline.roster.solve;

import jakarta.inject.Singleton;
import java.util.Set;
import org.campusfrontline.roster.period.KnownFacts;
import org.campusfrontline.roster.period.PeriodParts;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.plan.RosterBounds;

/// Days off that were given back while a solve ran: its bound is not one of the plans that are possible now.
@Singleton
class FreedMeanwhile {

    private final PeriodStore periods;
    private final KnownFacts facts;
    private final AvailableStaff available;
    private final RosterBounds bounds;

    FreedMeanwhile(PeriodStore periods, KnownFacts facts, AvailableStaff available, RosterBounds bounds) {
        this.periods = periods;
        this.facts = facts;
        this.available = available;
        this.bounds = bounds;
    }

    /// The caller holds the period's row.
    void forgetBounds(PlanningPeriod solved) {
        PlanningPeriod now =
                available.only(facts.complete(periods.find(solved.id()).orElseThrow()));
        Set<PeriodParts.DayOffPart> off = Set.copyOf(now.parts().daysOff());
        if (!off.containsAll(solved.parts().daysOff())) {
            bounds.forget(solved.id());
        }
    }
}
