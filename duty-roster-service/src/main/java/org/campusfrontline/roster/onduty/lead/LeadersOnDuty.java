package org.campusfrontline.roster.onduty.lead;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campusfrontline.platform.identity.GrantBook;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.onduty.site.DutySite;
import org.campusfrontline.roster.onduty.site.DutySiteStore;

/// Who leads now, for other features.
@Singleton
public class LeadersOnDuty {

    private final DutySiteStore sites;
    private final LeadDayStore days;
    private final GrantBook grants;
    private final CampusTime time;
    private final Clock clock;

    LeadersOnDuty(DutySiteStore sites, LeadDayStore days, GrantBook grants, CampusTime time, Clock clock) {
        this.sites = sites;
        this.days = days;
        this.grants = grants;
        this.time = time;
        this.clock = clock;
    }

    /// The site's day that runs now, if it is in force.
    public Optional<LeadDay> now(DutySite site) {
        return days.inForce(site.id(), site.dayAt(clock.instant(), time.zone()));
    }

    /// The day after it.
    public Optional<LeadDay> next(DutySite site) {
        return days.inForce(site.id(), site.dayAt(clock.instant(), time.zone()).plusDays(1));
    }

    /// Sites of the nearest node above the unit that has some.
    public List<DutySite> above(String tree, String unit) {
        return grants.pathUp(tree, unit).stream()
                .skip(1)
                .map(node -> sites.ofUnit(tree, node))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// Whom to call for a unit: its leaders of now, else those of the next level.
    public List<String> toCall(String tree, String unit) {
        List<String> own = leaders(sites.ofUnit(tree, unit));
        return own.isEmpty() ? leaders(above(tree, unit)) : own;
    }

    private List<String> leaders(List<DutySite> found) {
        return found.stream()
                .flatMap(site -> now(site).map(LeadDay::leader).stream())
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }
}
