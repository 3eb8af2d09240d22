package org.campusfrontline.roster.onduty.board;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.onduty.board.OnDutyView.CallStep;
import org.campusfrontline.roster.onduty.lead.LeadersOnDuty;
import org.campusfrontline.roster.onduty.phone.DutyPhones;
import org.campusfrontline.roster.onduty.site.DutyAccess;
import org.campusfrontline.roster.onduty.site.DutySiteStore;
import org.campusfrontline.roster.onduty.site.UnitDuties;

/// Puts the moment together: leaders of the unit's sites, its staff, and the way up for whoever needs more. Each kind
/// of row is read once for all sites.
@Singleton
class OnDutyQueries {

    private static final Duration SOON = Duration.ofHours(12);
    private final DutySiteStore sites;
    private final LeadersOnDuty leaders;
    private final UnitDuties duties;
    private final DutyPhones phones;
    private final DutyAccess access;
    private final Directory directory;
    private final CampusTime time;
    private final Clock clock;

    OnDutyQueries(
            DutySiteStore sites,
            LeadersOnDuty leaders,
            UnitDuties duties,
            DutyPhones phones,
            DutyAccess access,
            Directory directory,
            CampusTime time,
            Clock clock) {
        this.sites = sites;
        this.leaders = leaders;
        this.duties = duties;
        this.phones = phones;
        this.access = access;
        this.directory = directory;
        this.time = time;
        this.clock = clock;
    }

    OnDutyView now(String tree, String unit) {
        Instant now = Moments.stored(clock.instant());
        boolean belongs = access.belongs(tree, unit);
        List<LeadersOnDuty.Watch> own = leaders.watches(sites.ofUnit(tree, unit));
        List<LeadersOnDuty.Watch> above = leaders.watches(leaders.above(tree, unit));
        List<UnitDuties.UnitDuty> rows = belongs ? duties.between(tree, unit, now, now.plus(SOON)) : List.of();
        Set<String> leading = people(own);
        Set<String> people = new HashSet<>(leading);
        people.addAll(people(above));
        rows.forEach(duty -> people.add(duty.person()));
        Contacts contacts = new Contacts(directory.names(people), belongs ? phones.of(leading) : Map.of(), time.zone());
        List<CallStep> up = contacts.above(above);
        return new OnDutyView(
                tree,
                unit,
                now,
                own.stream().map(watch -> contacts.site(watch, up)).toList(),
                contacts.staff(rows.stream().filter(duty -> !duty.start().isAfter(now))),
                contacts.staff(rows.stream().filter(duty -> duty.start().isAfter(now))));
    }

    private static Set<String> people(List<LeadersOnDuty.Watch> watches) {
        return watches.stream()
                .flatMap(watch -> Stream.of(watch.now(), watch.next()))
                .flatMap(Optional::stream)
                .flatMap(day -> Stream.of(Optional.ofNullable(day.leader()), Optional.ofNullable(day.deputy())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
