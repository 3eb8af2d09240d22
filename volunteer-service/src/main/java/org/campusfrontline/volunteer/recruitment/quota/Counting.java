package org.campusfrontline.volunteer.recruitment.quota;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.campusfrontline.volunteer.recruitment.eligibility.Qualified;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;

/// Which lines of a quota count which people: the first share that fits, and every ratio whose competence is valid over
/// the whole shift.
@Singleton
public class Counting {

    private final Qualified qualified;

    Counting(Qualified qualified) {
        this.qualified = qualified;
    }

    public Map<String, Set<Integer>> of(Collection<String> people, ShiftFacts shift, Quota quota) {
        List<String> asked = List.copyOf(people);
        List<Set<Integer>> met = qualified.met(asked.stream()
                .map(person -> new Qualified.Question(person, shift, quota.wanted()))
                .toList());
        Map<String, Set<Integer>> counting = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            counting.put(asked.get(i), QuotaLine.counting(quota.lines(), met.get(i)));
        }
        return counting;
    }

    Set<Integer> of(String person, ShiftFacts shift, Quota quota) {
        return of(List.of(person), shift, quota).getOrDefault(person, Set.of());
    }

    /// One person in several shifts.
    List<Set<Integer>> of(String person, List<ShiftFacts> shifts, Map<UUID, Quota> quotas) {
        List<Set<Integer>> met = qualified.met(shifts.stream()
                .map(shift -> new Qualified.Question(
                        person,
                        shift,
                        Objects.requireNonNull(quotas.get(shift.shift())).wanted()))
                .toList());
        return IntStream.range(0, shifts.size())
                .mapToObj(i -> QuotaLine.counting(
                        Objects.requireNonNull(quotas.get(shifts.get(i).shift()))
                                .lines(),
                        met.get(i)))
                .toList();
    }
}
