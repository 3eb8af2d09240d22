package org.campusfrontline.roster.rulebook;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.campusfrontline.roster.plan.RosterBounds;

/// Whether a period is still bound by the sets that a plan was computed under.
@Singleton
public class RulesInForce {

    private final BindingStore bindings;
    private final RosterBounds bounds;

    RulesInForce(BindingStore bindings, RosterBounds bounds) {
        this.bindings = bindings;
        this.bounds = bounds;
    }

    /// The version of the list of sets that bind the period, 0 where there never was one.
    public long version(UUID period) {
        return bindings.find(period).version();
    }

    /// Where another list binds by now, no plan of the period has a bound; the caller holds the period's row.
    public void forgetBoundsUnless(UUID period, long version) {
        if (version(period) != version) {
            bounds.forget(period);
        }
    }
}
