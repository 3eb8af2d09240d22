package org.campusfrontline.roster.onduty.board;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.onduty.board.OnDutyView.CallLevel;
import org.campusfrontline.roster.onduty.board.OnDutyView.CallStep;
import org.campusfrontline.roster.onduty.board.OnDutyView.DutyContact;
import org.campusfrontline.roster.onduty.board.OnDutyView.Leading;
import org.campusfrontline.roster.onduty.lead.LeadDay;
import org.campusfrontline.roster.onduty.lead.LeadersOnDuty;
import org.campusfrontline.roster.onduty.phone.DutyPhones;
import org.campusfrontline.roster.onduty.site.DutyAccess;
import org.campusfrontline.roster.onduty.site.DutySite;
import org.campusfrontline.roster.onduty.site.DutySiteStore;
import org.campusfrontline.roster.onduty.site.UnitDuties;
import org.jspecify.annotations.Nullable;

/// Puts the moment together: leaders of the unit's sites, its staff, and the way up for whoever needs more.
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
        List<CallStep> above = above(tree, unit);
        List<OnDutyView.SiteNow> shown = sites.ofUnit(tree, unit).stream()
                .map(site -> site(site, now, belongs, above))
                .toList();
        List<UnitDuties.UnitDuty> rows = belongs ? duties.between(tree, unit, now, now.plus(SOON)) : List.of();
        Map<String, String> names =
                directory.names(rows.stream().map(UnitDuties.UnitDuty::person).collect(Collectors.toSet()));
        return new OnDutyView(
                tree,
                unit,
                now,
                shown,
                staff(rows.stream().filter(duty -> !duty.start().isAfter(now)).toList(), names),
                staff(rows.stream().filter(duty -> duty.start().isAfter(now)).toList(), names));
    }

    private static List<OnDutyView.StaffNow> staff(List<UnitDuties.UnitDuty> rows, Map<String, String> names) {
        return rows.stream()
                .map(duty -> new OnDutyView.StaffNow(
                        names.getOrDefault(duty.person(), duty.person()),
                        duty.shift(),
                        duty.titleZh(),
                        duty.titleEn(),
                        duty.start(),
                        duty.end()))
                .toList();
    }

    private OnDutyView.SiteNow site(DutySite site, Instant now, boolean belongs, List<CallStep> above) {
        LocalDate day = site.dayAt(now, time.zone());
        Leading present = leading(site, day, leaders.now(site), belongs);
        Leading next = leading(site, day.plusDays(1), leaders.next(site), belongs);
        List<CallStep> steps = new ArrayList<>();
        step(CallLevel.LEADER, present.leader()).ifPresent(steps::add);
        step(CallLevel.DEPUTY, present.deputy()).ifPresent(steps::add);
        steps.add(new CallStep(CallLevel.DESK, null, site.deskPhone()));
        steps.addAll(above);
        return new OnDutyView.SiteNow(site.id(), site.nameZh(), site.nameEn(), present, next, steps);
    }

    private Leading leading(DutySite site, LocalDate day, Optional<LeadDay> inForce, boolean belongs) {
        return new Leading(
                inForce.map(LeadDay::start).orElseGet(() -> site.startOf(day, time.zone())),
                inForce.map(LeadDay::end).orElseGet(() -> site.endOf(day, time.zone())),
                inForce.map(LeadDay::leader)
                        .flatMap(leader -> contact(leader, belongs))
                        .orElse(null),
                inForce.map(LeadDay::deputy)
                        .flatMap(deputy -> contact(deputy, belongs))
                        .orElse(null));
    }

    /// Nobody where the person has left.
    private Optional<DutyContact> contact(String person, boolean withPhone) {
        return Optional.ofNullable(directory.names(Set.of(person)).get(person))
                .map(name -> new DutyContact(name, withPhone ? phones.of(person).orElse(null) : null));
    }

    private static Optional<CallStep> step(CallLevel level, @Nullable DutyContact contact) {
        return Optional.ofNullable(contact).map(one -> new CallStep(level, one.name(), one.phone()));
    }

    private List<CallStep> above(String tree, String unit) {
        List<CallStep> steps = new ArrayList<>();
        for (DutySite site : leaders.above(tree, unit)) {
            leaders.now(site)
                    .map(LeadDay::leader)
                    .flatMap(leader -> contact(leader, false))
                    .flatMap(contact -> step(CallLevel.NEXT_LEVEL_LEADER, contact))
                    .ifPresent(steps::add);
            steps.add(new CallStep(CallLevel.NEXT_LEVEL_DESK, null, site.deskPhone()));
        }
        return steps;
    }
}
