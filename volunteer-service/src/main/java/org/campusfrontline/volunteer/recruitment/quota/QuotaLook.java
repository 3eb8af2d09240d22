package org.campusfrontline.volunteer.recruitment.quota;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.quota.Reserves.People;
import org.campusfrontline.volunteer.recruitment.quota.rule.House;
import org.campusfrontline.volunteer.recruitment.quota.rule.House.Barrier;
import org.campusfrontline.volunteer.recruitment.shift.QuotedSeats;
import org.campusfrontline.volunteer.recruitment.shift.SeatCount;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;

/// What quotas say of a person, from plain reads: what is seen may be over, and is asked again behind the lock. Shifts
/// without a quota cost nothing.
@Singleton
public class QuotaLook {

    private final QuotaStore store;
    private final Counting counting;
    private final QuotaRefusals refusals;
    private final Reserves reserves;
    private final QuotedSeats quoted;
    private final Clock clock;

    QuotaLook(
            QuotaStore store,
            Counting counting,
            QuotaRefusals refusals,
            Reserves reserves,
            QuotedSeats quoted,
            Clock clock) {
        this.store = store;
        this.counting = counting;
        this.refusals = refusals;
        this.reserves = reserves;
        this.quoted = quoted;
        this.clock = clock;
    }

    /// How a shift stands for one person: how many such people could have a seat now, and why this one could not though
    /// a seat is free.
    public record Stand(QuotaFigures figures, int open, Optional<Refusal> kept) {}

    /// Of those that have a quota.
    public Map<UUID, Stand> of(String person, List<ShiftFacts> shifts) {
        List<ShiftFacts> asked = shifts.stream().filter(ShiftFacts::quoted).toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = asked.stream().map(ShiftFacts::shift).toList();
        Map<UUID, Quota> quotas = store.find(ids);
        Map<UUID, SeatCount> counts = quoted.count(ids);
        Map<UUID, People> people = reserves.of(ids);
        List<Set<Integer>> counted = counting.of(person, asked, quotas);
        Map<UUID, Stand> stands = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            UUID id = ids.get(i);
            stands.put(
                    id,
                    stand(
                            asked.get(i),
                            Objects.requireNonNull(quotas.get(id)),
                            Objects.requireNonNull(counts.get(id)),
                            people.getOrDefault(id, People.NOBODY),
                            counted.get(i)));
        }
        return stands;
    }

    private Stand stand(ShiftFacts shift, Quota quota, SeatCount count, People people, Set<Integer> counted) {
        House house = quota.house(count, shift.start(), clock.instant());
        int free = count.capacity() - count.taken();
        Optional<Refusal> kept = free == 0
                ? Optional.empty()
                : house.barrier(counted).flatMap(barrier -> refusals.of(barrier, quota, house));
        return new Stand(QuotaFigures.of(quota, people), Math.min(free, house.open(counted)), kept);
    }

    /// Why a seat that is free is not to be had by that person now.
    public Optional<Refusal> refusal(ShiftFacts shift, String person) {
        return Optional.ofNullable(of(person, List.of(shift)).get(shift.shift()))
                .flatMap(Stand::kept);
    }

    /// Whether each of those who wait might have a seat.
    public List<Boolean> admitted(List<String> people, ShiftFacts shift) {
        Optional<Quota> found = shift.quoted() ? store.find(shift.shift()) : Optional.empty();
        if (found.isEmpty()) {
            return people.stream().map(person -> true).toList();
        }
        Instant now = clock.instant();
        Map<UUID, SeatCount> counts = quoted.count(List.of(shift.shift()));
        House house = found.get().house(Objects.requireNonNull(counts.get(shift.shift())), shift.start(), now);
        Map<String, Set<Integer>> counted = counting.of(people, shift, found.get());
        return people.stream()
                .map(person -> {
                    Optional<Barrier> barrier = house.barrier(counted.getOrDefault(person, Set.of()));
                    return barrier.isEmpty();
                })
                .toList();
    }

    /// Whether those who stand by are served before the others now.
    public boolean callsReserve(ShiftFacts shift) {
        return shift.quoted()
                && store.find(shift.shift())
                        .filter(quota -> quota.callsReserve(shift.start(), clock.instant()))
                        .isPresent();
    }

    /// How far shifts are that have a quota.
    public Map<UUID, QuotaFigures> figures(List<UUID> shifts) {
        Map<UUID, Quota> quotas = store.find(shifts);
        Map<UUID, People> people = reserves.of(quotas.keySet());
        Map<UUID, QuotaFigures> figures = new HashMap<>();
        quotas.forEach((id, quota) -> figures.put(id, QuotaFigures.of(quota, people.getOrDefault(id, People.NOBODY))));
        return figures;
    }
}
