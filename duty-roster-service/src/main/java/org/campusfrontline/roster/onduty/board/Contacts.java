package org.campusfrontline.roster.onduty.board;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.campusfrontline.roster.onduty.board.OnDutyView.CallLevel;
import org.campusfrontline.roster.onduty.board.OnDutyView.CallStep;
import org.campusfrontline.roster.onduty.board.OnDutyView.DutyContact;
import org.campusfrontline.roster.onduty.board.OnDutyView.Leading;
import org.campusfrontline.roster.onduty.lead.LeadDay;
import org.campusfrontline.roster.onduty.lead.LeadersOnDuty;
import org.campusfrontline.roster.onduty.site.DutySite;
import org.campusfrontline.roster.onduty.site.UnitDuties;
import org.jspecify.annotations.Nullable;

/// Names of those who are here, and the numbers that the caller may see; makes of them what the board shows.
record Contacts(Map<String, String> names, Map<String, String> phones, ZoneId zone) {

    Contacts {
        names = Map.copyOf(names);
        phones = Map.copyOf(phones);
    }

    List<OnDutyView.StaffNow> staff(Stream<UnitDuties.UnitDuty> rows) {
        return rows.map(duty -> new OnDutyView.StaffNow(
                        names.getOrDefault(duty.person(), duty.person()),
                        duty.shift(),
                        duty.titleZh(),
                        duty.titleEn(),
                        duty.start(),
                        duty.end()))
                .toList();
    }

    OnDutyView.SiteNow site(LeadersOnDuty.Watch watch, List<CallStep> above) {
        DutySite site = watch.site();
        Leading present = leading(site, watch.day(), watch.now());
        Leading next = leading(site, watch.day().plusDays(1), watch.next());
        List<CallStep> steps = new ArrayList<>();
        step(CallLevel.LEADER, present.leader()).ifPresent(steps::add);
        step(CallLevel.DEPUTY, present.deputy()).ifPresent(steps::add);
        steps.add(new CallStep(CallLevel.DESK, null, site.deskPhone()));
        steps.addAll(above);
        return new OnDutyView.SiteNow(site.id(), site.nameZh(), site.nameEn(), present, next, steps);
    }

    /// Leaders of the next level by name alone, and its desks.
    List<CallStep> above(List<LeadersOnDuty.Watch> watches) {
        List<CallStep> steps = new ArrayList<>();
        for (LeadersOnDuty.Watch watch : watches) {
            watch.now()
                    .map(LeadDay::leader)
                    .map(names::get)
                    .ifPresent(name -> steps.add(new CallStep(CallLevel.NEXT_LEVEL_LEADER, name, null)));
            steps.add(new CallStep(CallLevel.NEXT_LEVEL_DESK, null, watch.site().deskPhone()));
        }
        return steps;
    }

    private Leading leading(DutySite site, LocalDate day, Optional<LeadDay> inForce) {
        return new Leading(
                inForce.map(LeadDay::start).orElseGet(() -> site.startOf(day, zone)),
                inForce.map(LeadDay::end).orElseGet(() -> site.endOf(day, zone)),
                contact(inForce.map(LeadDay::leader)),
                contact(inForce.map(LeadDay::deputy)));
    }

    /// Nobody where the person has left.
    private @Nullable DutyContact contact(Optional<String> person) {
        return person.filter(names::containsKey)
                .map(known -> new DutyContact(names.getOrDefault(known, known), phones.get(known)))
                .orElse(null);
    }

    private static Optional<CallStep> step(CallLevel level, @Nullable DutyContact contact) {
        return Optional.ofNullable(contact).map(one -> new CallStep(level, one.name(), one.phone()));
    }
}
