package org.campusfrontline.roster.supply;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.duty.Duty;
import org.campusfrontline.roster.duty.DutyStore;
import org.campusfrontline.roster.period.FurtherParts;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.campusfrontline.roster.supply.rule.Shortage;
import org.campusfrontline.roster.supply.rule.SupplyNorms;
import org.jspecify.annotations.Nullable;

/// Derives what a period needs from its published duties, each time anew: a later publication changes it at once.
@Singleton
class SupplyPlans {

    private final PeriodStore periods;
    private final DutyStore duties;
    private final SupplyStore supplies;
    private final SupplyAccess access;
    private final CampusTime campus;
    private final Clock clock;

    SupplyPlans(
            PeriodStore periods,
            DutyStore duties,
            SupplyStore supplies,
            SupplyAccess access,
            CampusTime campus,
            Clock clock) {
        this.periods = periods;
        this.duties = duties;
        this.supplies = supplies;
        this.access = access;
        this.campus = campus;
        this.clock = clock;
    }

    Optional<SupplyRequests.SupplyPlan> of(UUID id) {
        return seen(id).map(period -> {
            List<SupplyNorms.Need> needs = supplies.norms(id).norms().needs(heads(period));
            return new SupplyRequests.SupplyPlan(
                    id, needs, shortages(period.scope().tree(), period.scope().unit()));
        });
    }

    /// Of the unit's stock, against all of its published duties from today on.
    List<Shortage> shortages(String tree, String unit) {
        List<SupplyNorms.Need> needs = new ArrayList<>();
        supplies.headsFrom(tree, unit, today())
                .forEach((period, heads) ->
                        needs.addAll(supplies.norms(period).norms().needs(heads)));
        return Shortage.of(needs, supplies.stock(tree, unit));
    }

    SupplyRequests.SupplyStock stock(String tree, String unit) {
        return new SupplyRequests.SupplyStock(supplies.stock(tree, unit), shortages(tree, unit));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), campus.zone());
    }

    Optional<SupplyStore.Kept> norms(UUID id) {
        return seen(id).map(period -> supplies.norms(id));
    }

    Optional<PlanningPeriod> seen(UUID id) {
        return periods.find(id)
                .filter(period ->
                        access.sees(period.scope().tree(), period.scope().unit()));
    }

    private List<SupplyNorms.Heads> heads(PlanningPeriod period) {
        record Place(LocalDate day, @Nullable String site, String shift) {}
        Map<String, String> sites = new HashMap<>();
        for (FurtherParts.PostPart post : period.parts().further().posts()) {
            if (post.site() != null) {
                sites.put(post.id(), post.site());
            }
        }
        Map<Place, Integer> heads = new LinkedHashMap<>();
        for (Duty duty : duties.ofPeriod(period.id())) {
            String site = duty.post() == null ? null : sites.get(duty.post());
            heads.merge(new Place(duty.date(), site, duty.shift()), 1, Integer::sum);
        }
        List<SupplyNorms.Heads> found = new ArrayList<>();
        heads.forEach(
                (place, people) -> found.add(new SupplyNorms.Heads(place.day(), place.site(), place.shift(), people)));
        return found;
    }
}
