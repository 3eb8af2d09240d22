package org.campusfrontline.roster.policy;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.roster.period.PeriodAccess;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.policy.PolicyStore.Kept;
import org.campusfrontline.roster.policy.PolicyStore.Place;

/// Reads what units and periods say, and what holds.
@Singleton
class PolicyQueries {

    private final PolicyStore store;
    private final RosterPolicies policies;
    private final PeriodStore periods;
    private final PeriodAccess access;

    PolicyQueries(PolicyStore store, RosterPolicies policies, PeriodStore periods, PeriodAccess access) {
        this.store = store;
        this.policies = policies;
        this.periods = periods;
        this.access = access;
    }

    PolicyViews.PolicyView view(Place place) {
        Kept own = store.own(place);
        return new PolicyViews.PolicyView(
                place.tree(),
                place.unit(),
                place.post().isEmpty() ? null : place.post(),
                own.reviewNeeded(),
                own.freezeHours(),
                own.acknowledgeHours(),
                policies.unitNeedsReview(place.tree(), place.unit()),
                policies.freeze(place.tree(), place.unit(), place.post()).toHours(),
                policies.acknowledgement(place.tree(), place.unit()).toHours(),
                own.version());
    }

    /// Of a period that the caller may see.
    Optional<PolicyViews.DemandView> demand(UUID period) {
        return periods.find(period).filter(found -> access.sees(found.scope())).map(this::demand);
    }

    PolicyViews.DemandView demand(PlanningPeriod period) {
        PolicyStore.Demand own = store.demand(period.id()).orElse(new PolicyStore.Demand(false, 0));
        return new PolicyViews.DemandView(
                period.id(), own.needed(), policies.reviewNeeded(period.id(), period.scope()), own.version());
    }
}
