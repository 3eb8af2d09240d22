package org.campusfrontline.roster.onduty.lead;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.duty.Unavailability;
import org.campusfrontline.roster.onduty.site.DutyAccess;
import org.campusfrontline.roster.onduty.site.DutySite;
import org.campusfrontline.roster.onduty.site.OnDutyProblem;

/// What refuses a plan: days that make no sense, and people who may not lead or are not available.
@Singleton
class LeadChecks {

    static final int LONGEST = 100;
    private final Directory directory;
    private final DutyAccess access;
    private final Unavailability unavailability;

    LeadChecks(Directory directory, DutyAccess access, Unavailability unavailability) {
        this.directory = directory;
        this.access = access;
        this.unavailability = unavailability;
    }

    static Optional<Refusal> days(LocalDate from, LocalDate to) {
        boolean ours = from.getYear() >= 2000 && to.getYear() < 2200;
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return ours && days >= 1 && days <= LONGEST
                ? Optional.empty()
                : Optional.of(Refusal.of(OnDutyProblem.DAYS_MALFORMED)
                        .with("from", from.toString())
                        .with("to", to.toString())
                        .with("most", LONGEST)
                        .at("/to"));
    }

    Optional<Refusal> draft(DutySite site, LeadRequests.LeadPlanDraft draft) {
        Optional<Refusal> refusal = days(draft.from(), draft.to());
        Set<LocalDate> seen = new HashSet<>();
        for (LeadRequests.NamedDay named : draft.days()) {
            LocalDate day = named.day();
            OnDutyProblem problem = day.isBefore(draft.from()) || day.isAfter(draft.to())
                    ? OnDutyProblem.DAY_OUTSIDE
                    : seen.add(day) ? null : OnDutyProblem.DAY_NAMED_TWICE;
            if (refusal.isEmpty() && problem != null) {
                refusal = Optional.of(
                        Refusal.of(problem).with("date", day.toString()).at("/days"));
            }
        }
        return refusal.or(() -> people(site, people(draft)))
                .or(() -> available(draft.days().stream()
                        .map(day -> new LeadPlan.Day(day.day(), day.leader(), day.deputy()))
                        .toList()));
    }

    /// Refuses the first, by number, who has left or holds no role that may lead the site's unit.
    Optional<Refusal> people(DutySite site, Collection<String> people) {
        Map<String, String> known = directory.names(Set.copyOf(people));
        return people.stream()
                .distinct()
                .sorted()
                .filter(person -> !known.containsKey(person) || !access.mayLead(person, site.tree(), site.unit()))
                .findFirst()
                .map(person -> Refusal.of(OnDutyProblem.MAY_NOT_LEAD).with("person", person));
    }

    /// Refuses the first day whose leader or deputy is not available on it; why is not told.
    Optional<Refusal> available(List<LeadPlan.Day> days) {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        List<LocalDate> sorted = days.stream().map(LeadPlan.Day::day).sorted().toList();
        Set<String> people = new HashSet<>();
        days.forEach(day -> Stream.of(Optional.ofNullable(day.leader()), Optional.ofNullable(day.deputy()))
                .flatMap(Optional::stream)
                .forEach(people::add));
        List<Unavailability.Away> away = unavailability.of(people, sorted.getFirst(), sorted.getLast());
        return days.stream()
                .flatMap(day -> away.stream()
                        .filter(one -> one.person().equals(day.leader())
                                || one.person().equals(day.deputy()))
                        .filter(one ->
                                !day.day().isBefore(one.first()) && !day.day().isAfter(one.last()))
                        .map(one -> Refusal.of(OnDutyProblem.NOT_AVAILABLE)
                                .with("person", one.person())
                                .with("date", day.day().toString())))
                .findFirst();
    }

    private static List<String> people(LeadRequests.LeadPlanDraft draft) {
        Set<String> people = new HashSet<>(draft.leaders());
        draft.days().forEach(day -> {
            people.add(day.leader());
            if (day.deputy() != null) {
                people.add(day.deputy());
            }
        });
        return List.copyOf(people);
    }
}
