package org.campusfrontline.roster.rulebook;

import jakarta.inject.Singleton;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.plan.RosterBounds;

/// Whether a period is still bound by the sets that a plan was computed under, on the same days of the calendar.
@Singleton
public class RulesInForce {

    private final BindingStore bindings;
    private final BoundSets sets;
    private final RosterBounds bounds;

    RulesInForce(BindingStore bindings, BoundSets sets, RosterBounds bounds) {
        this.bindings = bindings;
        this.sets = sets;
        this.bounds = bounds;
    }

    /// Another one as soon as another list of sets binds the period, or they find other days.
    public String mark(PlanningPeriod period) {
        return bindings.find(period.id()).version() + "." + Integer.toHexString(sets.daysMark(period));
    }

    /// Where rules or days are other ones by now, no plan of the period has a bound; the caller holds the period's row.
    public void forgetBoundsUnless(PlanningPeriod period, String mark) {
        if (!mark(period).equals(mark)) {
            bounds.forget(period.id());
        }
    }
}
