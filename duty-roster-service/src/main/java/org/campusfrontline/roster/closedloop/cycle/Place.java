package org.campusfrontline.roster.closedloop.cycle;

import org.campusfrontline.roster.period.FurtherParts;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.jspecify.annotations.Nullable;

/// Where a duty is done: at its post's site, or somewhere in its unit where no site is named.
record Place(PlanningPeriod.Scope scope, @Nullable String site) {

    static Place of(PlanningPeriod period, @Nullable String post) {
        String site = period.parts().further().posts().stream()
                .filter(one -> one.id().equals(post))
                .map(FurtherParts.PostPart::site)
                .filter(one -> one != null)
                .findFirst()
                .orElse(null);
        return new Place(period.scope(), site);
    }

    /// Whether two may be one: somewhere in a unit may be any of its sites.
    boolean meets(Place other) {
        return site != null && other.site != null
                ? site.equals(other.site)
                : scope.tree().equals(other.scope.tree()) && scope.unit().equals(other.scope.unit());
    }
}
