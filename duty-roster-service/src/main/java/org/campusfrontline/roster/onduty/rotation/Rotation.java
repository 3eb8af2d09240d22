package org.campusfrontline.roster.onduty.rotation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.campusfrontline.roster.calendar.day.DayClass;
import org.jspecify.annotations.Nullable;

/// Gives each day that nobody is named for to whoever led the fewest days of its class, then the fewest days, then
/// carried the least. Nobody leads the day after one of their own while another can. The same facts give the same plan.
public final class Rotation {

    private final Map<LocalDate, Set<String>> away;
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final NavigableMap<LocalDate, String> led;

    private Rotation(List<Candidate> candidates, Map<LocalDate, String> named, Map<LocalDate, Set<String>> away) {
        this.away = away;
        this.led = new TreeMap<>(named);
        candidates.forEach(one -> tallies.put(one.person(), new Tally(one)));
    }

    /// What a person led before, by class of day, and their share of load from the ledger.
    public record Candidate(String person, Map<DayClass, Integer> led, double load) {
        public Candidate {
            led = Map.copyOf(led);
        }
    }

    /// `named` are days that are settled, also the one before the first and the one after the last; `away` are people
    /// who cannot lead a day. A day that nobody can lead is missing from the answer.
    public static NavigableMap<LocalDate, String> of(
            NavigableMap<LocalDate, DayClass> days,
            List<Candidate> candidates,
            Map<LocalDate, String> named,
            Map<LocalDate, Set<String>> away) {
        Rotation rotation = new Rotation(candidates, named, away);
        days.forEach((day, kind) -> rotation.count(named.get(day), kind));
        days.forEach((day, kind) -> {
            if (!named.containsKey(day)) {
                rotation.choose(day, kind).ifPresent(person -> {
                    rotation.led.put(day, person);
                    rotation.count(person, kind);
                });
            }
        });
        return new TreeMap<>(rotation.led.subMap(days.firstKey(), true, days.lastKey(), true));
    }

    private Optional<String> choose(LocalDate day, DayClass kind) {
        Comparator<Tally> order = Comparator.<Tally, Boolean>comparing(one -> isNextTo(one.person, day))
                .thenComparing(one -> one.of(kind))
                .thenComparing(one -> one.all)
                .thenComparing(one -> one.load)
                .thenComparing(one -> one.person);
        Set<String> absent = away.getOrDefault(day, Set.of());
        return tallies.values().stream()
                .filter(one -> !absent.contains(one.person))
                .min(order)
                .map(one -> one.person);
    }

    private boolean isNextTo(String person, LocalDate day) {
        return person.equals(led.get(day.minusDays(1))) || person.equals(led.get(day.plusDays(1)));
    }

    private void count(@Nullable String person, DayClass kind) {
        Tally tally = person == null ? null : tallies.get(person);
        if (tally != null) {
            tally.add(kind);
        }
    }

    /// Who stands in for each day's leader: the one who leads next, else the one who led before; nobody where one
    /// person leads all.
    public static Map<LocalDate, String> deputies(NavigableMap<LocalDate, String> leaders) {
        Map<LocalDate, String> deputies = new HashMap<>();
        leaders.forEach((day, leader) -> firstOther(leader, leaders.tailMap(day, false))
                .or(() -> firstOther(leader, leaders.headMap(day, false).descendingMap()))
                .ifPresent(deputy -> deputies.put(day, deputy)));
        return deputies;
    }

    private static Optional<String> firstOther(String leader, NavigableMap<LocalDate, String> others) {
        return others.values().stream().filter(other -> !other.equals(leader)).findFirst();
    }

    private static final class Tally {
        private final String person;
        private final double load;
        private final Map<DayClass, Integer> byKind = new EnumMap<>(DayClass.class);
        private int all;

        Tally(Candidate candidate) {
            this.person = candidate.person();
            this.load = candidate.load();
            candidate.led().forEach((kind, days) -> {
                byKind.put(kind, days);
                all += days;
            });
        }

        int of(DayClass kind) {
            return byKind.getOrDefault(kind, 0);
        }

        void add(DayClass kind) {
            byKind.merge(kind, 1, Integer::sum);
            all++;
        }
    }
}
