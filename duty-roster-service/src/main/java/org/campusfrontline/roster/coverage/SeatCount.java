package org.campusfrontline.roster.coverage;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.campusfrontline.roster.coverage.SeatStore.Published;
import org.campusfrontline.roster.coverage.SeatStore.Seat;
import org.campusfrontline.roster.coverage.SeatStore.Span;
import org.campusfrontline.roster.coverage.SeatStore.Unit;

/// Counts the seats of published rosters. What a roster wants is read once and kept while rosters of its days are asked
/// for, since it never changes; who fills it is read each time.
@Singleton
class SeatCount {

    private final SeatStore store;
    private final Map<UUID, Map<Seat, Integer>> wanted = new ConcurrentHashMap<>();

    SeatCount(SeatStore store) {
        this.store = store;
    }

    /// Every unit with a published roster that touches the days.
    List<UnitSeats> ofAll(Span span) {
        List<Published> all = store.published(span, Optional.empty());
        Set<UUID> still = all.stream().map(Published::roster).collect(Collectors.toSet());
        wanted.keySet().retainAll(still);
        all.forEach(one -> wanted.computeIfAbsent(one.roster(), store::wanted));
        return count(all, span, store.present(span, Optional.empty()));
    }

    UnitSeats ofUnit(Span span, Unit unit) {
        List<Published> all = store.published(span, Optional.of(unit));
        return count(all, span, store.present(span, Optional.of(unit))).stream()
                .findFirst()
                .orElseGet(() -> new UnitSeats(unit.tree(), unit.code(), Map.of()));
    }

    private List<UnitSeats> count(List<Published> all, Span span, Map<UUID, Map<Seat, Integer>> present) {
        Map<Unit, Map<LocalDate, Seats>> units = new LinkedHashMap<>();
        for (Published one : all) {
            Map<LocalDate, Seats> days =
                    units.computeIfAbsent(new Unit(one.tree(), one.unit()), unit -> new TreeMap<>());
            Map<Seat, Integer> there = present.getOrDefault(one.period(), Map.of());
            wanted(one.roster()).forEach((seat, people) -> {
                if (!seat.day().isBefore(span.from()) && !seat.day().isAfter(span.to())) {
                    days.merge(seat.day(), Seats.of(people, there.getOrDefault(seat, 0)), Seats::plus);
                }
            });
        }
        List<UnitSeats> counted = new ArrayList<>();
        units.forEach((unit, days) -> counted.add(new UnitSeats(unit.tree(), unit.code(), days)));
        return counted;
    }

    private Map<Seat, Integer> wanted(UUID roster) {
        Map<Seat, Integer> known = wanted.get(roster);
        return known == null ? store.wanted(roster) : known;
    }
}
