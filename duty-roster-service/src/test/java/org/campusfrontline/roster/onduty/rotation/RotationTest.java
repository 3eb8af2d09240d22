package org.campusfrontline.roster.onduty.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.campusfrontline.roster.calendar.day.DayClass;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

class RotationTest {

    private static final Logger LOG = Logger.getLogger(RotationTest.class);
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 28);

    @Test
    void sharesTheDaysOfEachClassEvenlyAndGivesNobodyTwoInARow() {
        // Given
        long seed = System.nanoTime();
        LOG.infof("rotation seed %d", seed);
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            NavigableMap<LocalDate, DayClass> days = days(random, 7 + random.nextInt(90));
            List<Rotation.Candidate> people = people(4 + random.nextInt(12));

            // When
            NavigableMap<LocalDate, String> plan = Rotation.of(days, people, Map.of(), Map.of());

            // Then
            assertThat(plan).as("seed %d", seed).hasSameSizeAs(days);
            assertThat(inARow(plan)).as("seed %d", seed).isZero();
            for (DayClass kind : DayClass.values()) {
                assertThat(spread(plan, days, people, kind))
                        .as("seed %d %s", seed, kind)
                        .isLessThanOrEqualTo(2);
            }
            assertThat(Rotation.of(days, people.reversed(), Map.of(), Map.of())).isEqualTo(plan);
        }
    }

    @Test
    void keepsWhatIsNamedAndWhoIsAwayOut() {
        // Given
        long seed = System.nanoTime();
        LOG.infof("rotation seed %d", seed);
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            NavigableMap<LocalDate, DayClass> days = days(random, 30);
            List<Rotation.Candidate> people = people(1 + random.nextInt(6));
            Map<LocalDate, String> named = new HashMap<>();
            Map<LocalDate, Set<String>> away = new HashMap<>();
            for (LocalDate day : days.keySet()) {
                Set<String> absent = new HashSet<>();
                people.stream().filter(one -> random.nextInt(3) == 0).forEach(one -> absent.add(one.person()));
                away.put(day, absent);
                if (random.nextInt(5) == 0) {
                    named.put(day, "somebody else");
                }
            }

            // When
            NavigableMap<LocalDate, String> plan = Rotation.of(days, people, named, away);

            // Then
            for (LocalDate day : days.keySet()) {
                boolean possible = named.containsKey(day) || away.get(day).size() < people.size();
                assertThat(plan.containsKey(day)).as("seed %d", seed).isEqualTo(possible);
                if (named.containsKey(day)) {
                    assertThat(plan).containsEntry(day, "somebody else");
                } else if (possible) {
                    assertThat(away.get(day)).doesNotContain(plan.get(day));
                }
            }
        }
    }

    @Test
    void givesRestDaysFirstToWhoLedFewerOfThem() {
        // Given
        NavigableMap<LocalDate, DayClass> days = new TreeMap<>(Map.of(FIRST, DayClass.REST_DAY));
        Rotation.Candidate led = new Rotation.Candidate("A", Map.of(DayClass.REST_DAY, 1), 0);
        Rotation.Candidate free = new Rotation.Candidate("B", Map.of(DayClass.WORKING_DAY, 9), 900);

        // When
        NavigableMap<LocalDate, String> plan = Rotation.of(days, List.of(led, free), Map.of(), Map.of());

        // Then
        assertThat(plan).containsEntry(FIRST, "B");
    }

    @Test
    void breaksATieByTheLoadCarriedAndHeedsWhoLedTheDayBefore() {
        // Given
        NavigableMap<LocalDate, DayClass> days = new TreeMap<>(Map.of(FIRST, DayClass.WORKING_DAY));
        List<Rotation.Candidate> people =
                List.of(new Rotation.Candidate("A", Map.of(), 480), new Rotation.Candidate("B", Map.of(), 479.5));

        // When
        NavigableMap<LocalDate, String> byLoad = Rotation.of(days, people, Map.of(), Map.of());
        NavigableMap<LocalDate, String> afterB = Rotation.of(days, people, Map.of(FIRST.minusDays(1), "B"), Map.of());

        // Then
        assertThat(byLoad).containsEntry(FIRST, "B");
        assertThat(afterB).containsExactly(Map.entry(FIRST, "A"));
    }

    @Test
    void letsTheNextLeaderStandInAndNobodyWhereOneLeadsAll() {
        // Given
        NavigableMap<LocalDate, String> leaders =
                new TreeMap<>(Map.of(FIRST, "A", FIRST.plusDays(1), "B", FIRST.plusDays(2), "B"));

        // When
        Map<LocalDate, String> deputies = Rotation.deputies(leaders);

        // Then
        assertThat(deputies)
                .containsOnly(
                        Map.entry(FIRST, "B"), Map.entry(FIRST.plusDays(1), "A"), Map.entry(FIRST.plusDays(2), "A"));
        assertThat(Rotation.deputies(new TreeMap<>(Map.of(FIRST, "A")))).isEmpty();
    }

    private static NavigableMap<LocalDate, DayClass> days(Random random, int count) {
        NavigableMap<LocalDate, DayClass> days = new TreeMap<>();
        for (int day = 0; day < count; day++) {
            boolean weekend = day % 7 > 4;
            boolean holiday = random.nextInt(20) == 0;
            days.put(
                    FIRST.plusDays(day),
                    holiday ? DayClass.STATUTORY_HOLIDAY : weekend ? DayClass.REST_DAY : DayClass.WORKING_DAY);
        }
        return days;
    }

    private static List<Rotation.Candidate> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Rotation.Candidate("P%02d".formatted(i), Map.of(), 0))
                .toList();
    }

    private static long inARow(NavigableMap<LocalDate, String> plan) {
        return plan.entrySet().stream()
                .filter(entry -> entry.getValue().equals(plan.get(entry.getKey().plusDays(1))))
                .count();
    }

    private static long spread(
            NavigableMap<LocalDate, String> plan,
            NavigableMap<LocalDate, DayClass> days,
            List<Rotation.Candidate> people,
            DayClass kind) {
        List<Long> counts = new ArrayList<>();
        for (Rotation.Candidate one : people) {
            counts.add(plan.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(one.person()) && days.get(entry.getKey()) == kind)
                    .count());
        }
        return counts.stream().mapToLong(Long::longValue).max().orElse(0)
                - counts.stream().mapToLong(Long::longValue).min().orElse(0);
    }
}
