package org.campusfrontline.roster.calendar.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.campusfrontline.roster.calendar.rest.Allocation.Free;
import org.campusfrontline.roster.calendar.rest.Allocation.Owed;
import org.campusfrontline.roster.calendar.rest.Allocation.Settlement;
import org.junit.jupiter.api.Test;

class AllocationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void settlesTheNearestDeadlineFirstAndSpillsOver() {
        // Given
        Owed later = owed(20, 480);
        Owed sooner = owed(10, 120);
        Free grant = new Free(UUID.randomUUID(), DAY, 480);

        // When
        List<Settlement> settlements = Allocation.of(List.of(later, sooner), List.of(grant));

        // Then
        assertThat(settlements)
                .containsExactly(
                        new Settlement(grant.grant(), sooner.debt(), 120),
                        new Settlement(grant.grant(), later.debt(), 360));
    }

    @Test
    void settlesOnTheDeadlineAndNotADayAfterIt() {
        // Given
        Owed debt = owed(10, 480);

        // When
        List<Settlement> onTime =
                Allocation.of(List.of(debt), List.of(new Free(UUID.randomUUID(), DAY.plusDays(10), 480)));
        List<Settlement> late =
                Allocation.of(List.of(debt), List.of(new Free(UUID.randomUUID(), DAY.plusDays(11), 480)));

        // Then
        assertThat(onTime).hasSize(1);
        assertThat(late).isEmpty();
    }

    @Test
    void neverSettlesMoreThanIsOwedOrFreeAndLeavesNothingThatCouldSettle() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            // Given
            List<Owed> owed = new ArrayList<>();
            List<Free> free = new ArrayList<>();
            for (int i = random.nextInt(8); i > 0; i--) {
                owed.add(owed(random.nextInt(20), 1 + random.nextInt(600)));
            }
            for (int i = random.nextInt(8); i > 0; i--) {
                free.add(new Free(UUID.randomUUID(), DAY.plusDays(random.nextInt(20)), 1 + random.nextInt(600)));
            }

            // When
            List<Settlement> settlements = Allocation.of(owed, free);

            // Then
            Map<UUID, Integer> byDebt = sums(settlements, true);
            Map<UUID, Integer> byGrant = sums(settlements, false);
            for (Owed debt : owed) {
                assertThat(byDebt.getOrDefault(debt.debt(), 0))
                        .as("seed %d", seed)
                        .isBetween(0, debt.minutes());
                for (Free grant : free) {
                    boolean open = byDebt.getOrDefault(debt.debt(), 0) < debt.minutes();
                    boolean unspent = byGrant.getOrDefault(grant.grant(), 0) < grant.minutes();
                    boolean inTime = !debt.deadline().isBefore(grant.day());
                    assertThat(open && unspent && inTime).as("seed %d", seed).isFalse();
                }
            }
            free.forEach(grant -> assertThat(byGrant.getOrDefault(grant.grant(), 0))
                    .as("seed %d", seed)
                    .isBetween(0, grant.minutes()));
        }
    }

    private static Map<UUID, Integer> sums(List<Settlement> settlements, boolean byDebt) {
        return settlements.stream()
                .collect(Collectors.groupingBy(
                        one -> byDebt ? one.debt() : one.grant(), Collectors.summingInt(Settlement::minutes)));
    }

    private static Owed owed(int deadline, int minutes) {
        return new Owed(UUID.randomUUID(), DAY.plusDays(deadline), DAY, minutes);
    }
}
