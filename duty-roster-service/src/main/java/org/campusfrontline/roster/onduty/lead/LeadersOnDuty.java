package org.campusfrontline.roster.onduty.lead;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusfrontline.platform.identity.GrantBook;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.onduty.site.DutyAccess;
import org.campusfrontline.roster.onduty.site.DutySite;
import org.campusfrontline.roster.onduty.site.DutySiteStore;

/// Who leads now, for other features: only who still may. While nothing is heard of grants, who was named stands:
/// an old name is better to call than none.
@Singleton
public class LeadersOnDuty {

    private final DutySiteStore sites;
    private final LeadDayStore days;
    private final DutyAccess access;
    private final GrantBook grants;
    private final AvailableNow available;
    private final CampusTime time;
    private final Clock clock;

    LeadersOnDuty(
            DutySiteStore sites,
            LeadDayStore days,
            DutyAccess access,
            GrantBook grants,
            AvailableNow available,
            CampusTime time,
            Clock clock) {
        this.sites = sites;
        this.days = days;
        this.access = access;
        this.grants = grants;
        this.available = available;
        this.time = time;
        this.clock = clock;
    }

    /// The site's day that runs now and the one after it, as far as they are in force.
    public record Watch(DutySite site, LocalDate day, Optional<LeadDay> now, Optional<LeadDay> next) {}

    /// Of all the sites in one reading, in their order.
    public List<Watch> watches(List<DutySite> sites) {
        Instant now = clock.instant();
        List<LocalDate> today =
                sites.stream().map(site -> site.dayAt(now, time.zone())).toList();
        if (today.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<LeadDay>> bySite = days
                .inForce(
                        sites.stream().map(DutySite::id).toList(),
                        Collections.min(today),
                        Collections.max(today).plusDays(1))
                .stream()
                .collect(Collectors.groupingBy(LeadDay::site));
        List<Watch> watches = new ArrayList<>();
        for (int i = 0; i < sites.size(); i++) {
            DutySite site = sites.get(i);
            List<LeadDay> inForce = bySite.getOrDefault(site.id(), List.of());
            LocalDate day = today.get(i);
            watches.add(new Watch(site, day, on(site, day, inForce), on(site, day.plusDays(1), inForce)));
        }
        return watches;
    }

    private Optional<LeadDay> on(DutySite site, LocalDate day, List<LeadDay> inForce) {
        return inForce.stream()
                .filter(one -> one.day().equals(day))
                .findFirst()
                .map(one -> one.only(person -> grants.isStale() || access.mayLead(person, site.tree(), site.unit())));
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

    /// Whom to call for a unit: its leaders of now (a deputy where there is none who is available), else those of the
    /// next level that has some.
    public List<String> toCall(String tree, String unit) {
        return grants.pathUp(tree, unit).stream()
                .map(node -> leaders(sites.ofUnit(tree, node)))
                .filter(leaders -> !leaders.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> leaders(List<DutySite> found) {
        List<List<String>> orders = watches(found).stream()
                .flatMap(watch -> watch.now().stream())
                .map(day -> Stream.concat(Stream.ofNullable(day.leader()), Stream.ofNullable(day.deputy()))
                        .toList())
                .toList();
        List<String> present =
                available.of(orders.stream().flatMap(List::stream).distinct().toList());
        return orders.stream()
                .flatMap(order -> order.stream().filter(present::contains).limit(1))
                .distinct()
                .toList();
    }
}
