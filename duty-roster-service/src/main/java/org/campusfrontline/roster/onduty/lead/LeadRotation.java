package org.campusfrontline.roster.onduty.lead;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.calendar.CampusCalendar;
import org.campusfrontline.roster.calendar.day.DayClass;
import org.campusfrontline.roster.duty.Unavailability;
import org.campusfrontline.roster.ledger.LoadQueries;
import org.campusfrontline.roster.ledger.load.Axis;
import org.campusfrontline.roster.ledger.load.Standing;
import org.campusfrontline.roster.onduty.rotation.Rotation;
import org.campusfrontline.roster.onduty.site.DutySite;
import org.campusfrontline.roster.onduty.site.UnitDuties;

/// Reads what a rotation goes by: the classes of days, who led the site in the year before, what the ledger says each
/// person carried, and who has a duty of their own or is not available. Who never led starts at the median of the
/// others.
@Singleton
class LeadRotation {

    private static final int DAYS_BACK = 365;
    private final LeadDayStore days;
    private final CampusCalendar calendar;
    private final LoadQueries loads;
    private final UnitDuties duties;
    private final Unavailability unavailability;
    private final CampusTime time;

    LeadRotation(
            LeadDayStore days,
            CampusCalendar calendar,
            LoadQueries loads,
            UnitDuties duties,
            Unavailability unavailability,
            CampusTime time) {
        this.days = days;
        this.calendar = calendar;
        this.loads = loads;
        this.duties = duties;
        this.unavailability = unavailability;
        this.time = time;
    }

    List<LeadPlan.Day> plan(DutySite site, LeadRequests.LeadPlanDraft draft) {
        Map<LocalDate, String> named = draft.days().stream()
                .collect(Collectors.toMap(LeadRequests.NamedDay::day, LeadRequests.NamedDay::leader));
        Map<LocalDate, String> settled = new HashMap<>(named);
        days.inForce(site.id(), draft.from().minusDays(1))
                .map(LeadDay::leader)
                .ifPresent(leader -> settled.put(draft.from().minusDays(1), leader));
        NavigableMap<LocalDate, DayClass> classes =
                calendar.classes(site.tree(), site.unit(), draft.from(), draft.to());
        NavigableMap<LocalDate, String> leaders =
                Rotation.of(classes, candidates(site, draft), settled, away(site, draft));
        Map<LocalDate, String> deputies = Rotation.deputies(leaders);
        notAvailable(draft).forEach((day, people) -> {
            if (deputies.containsKey(day) && people.contains(deputies.get(day))) {
                deputies.remove(day);
            }
        });
        draft.days().stream().filter(day -> day.deputy() != null).forEach(day -> deputies.put(day.day(), day.deputy()));
        return draft.from()
                .datesUntil(draft.to().plusDays(1))
                .map(day -> new LeadPlan.Day(day, leaders.get(day), deputies.get(day)))
                .toList();
    }

    private List<Rotation.Candidate> candidates(DutySite site, LeadRequests.LeadPlanDraft draft) {
        List<String> people = draft.leaders().stream().distinct().toList();
        Map<String, Map<DayClass, Integer>> led = ledBefore(site, draft.from());
        Map<DayClass, Integer> median = median(led);
        Map<String, Standing> starts = loads.startValues(site.tree(), site.unit(), draft.from(), people);
        List<Rotation.Candidate> candidates = new ArrayList<>();
        for (String person : people) {
            Standing start = starts.get(person);
            candidates.add(new Rotation.Candidate(
                    person, led.getOrDefault(person, median), start == null ? 0 : start.share(Axis.MINUTES)));
        }
        return candidates;
    }

    private Map<String, Map<DayClass, Integer>> ledBefore(DutySite site, LocalDate from) {
        LocalDate first = from.minusDays(DAYS_BACK);
        Map<LocalDate, DayClass> classes = calendar.classes(site.tree(), site.unit(), first, from.minusDays(1));
        Map<String, Map<DayClass, Integer>> led = new HashMap<>();
        for (LeadDay day : days.inForce(site.id(), first, from.minusDays(1))) {
            String leader = day.leader();
            DayClass kind = classes.get(day.day());
            if (leader != null && kind != null) {
                led.computeIfAbsent(leader, person -> new EnumMap<>(DayClass.class))
                        .merge(kind, 1, Integer::sum);
            }
        }
        return led;
    }

    private static Map<DayClass, Integer> median(Map<String, Map<DayClass, Integer>> led) {
        Map<DayClass, Integer> median = new EnumMap<>(DayClass.class);
        if (!led.isEmpty()) {
            for (DayClass kind : DayClass.values()) {
                List<Integer> sorted = led.values().stream()
                        .map(one -> one.getOrDefault(kind, 0))
                        .sorted()
                        .toList();
                median.put(kind, sorted.get((sorted.size() - 1) / 2));
            }
        }
        return median;
    }

    private Map<LocalDate, Set<String>> away(DutySite site, LeadRequests.LeadPlanDraft draft) {
        Map<LocalDate, Set<String>> away = notAvailable(draft);
        Set<String> people = Set.copyOf(draft.leaders());
        for (UnitDuties.UnitDuty duty : duties.between(
                site.tree(),
                site.unit(),
                site.startOf(draft.from(), time.zone()),
                site.endOf(draft.to(), time.zone()))) {
            LocalDate last = site.dayAt(duty.end().minusSeconds(1), time.zone());
            for (LocalDate day = site.dayAt(duty.start(), time.zone()); !day.isAfter(last); day = day.plusDays(1)) {
                if (people.contains(duty.person())) {
                    away.computeIfAbsent(day, none -> new HashSet<>()).add(duty.person());
                }
            }
        }
        return away;
    }

    private Map<LocalDate, Set<String>> notAvailable(LeadRequests.LeadPlanDraft draft) {
        Set<String> people = new HashSet<>(draft.leaders());
        draft.days().forEach(day -> people.add(day.leader()));
        Map<LocalDate, Set<String>> days = new HashMap<>();
        unavailability
                .of(people, draft.from(), draft.to())
                .forEach(away -> draft.from()
                        .datesUntil(draft.to().plusDays(1))
                        .filter(day -> !day.isBefore(away.first()) && !day.isAfter(away.last()))
                        .forEach(day -> days.computeIfAbsent(day, none -> new HashSet<>())
                                .add(away.person())));
        return days;
    }
}
