package org.campusfrontline.roster.repair.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConflictTest {

    static LongStream seeds() {
        return new Random().longs(50).map(seed -> seed >>> 16);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsEverybodyOutAndHasNothingToSpare(long seed) {
        // Given
        Random random = new Random(seed);
        List<Set<Integer>> keptOut = new ArrayList<>();
        for (int person = 0; person < 8; person++) {
            Set<Integer> rules = new LinkedHashSet<>(Set.of(random.nextInt(6)));
            for (int more = random.nextInt(3); more > 0; more--) {
                rules.add(random.nextInt(6));
            }
            keptOut.add(rules);
        }

        // When
        Set<Integer> conflict = Conflict.minimal(keptOut);
        List<Set<Integer>> relaxations = Conflict.relaxations(keptOut);

        // Then
        assertThat(keptOut).as("seed %d", seed).allMatch(rules -> rules.stream().anyMatch(conflict::contains));
        for (Integer spared : conflict) {
            assertThat(keptOut)
                    .as("seed %d", seed)
                    .anyMatch(
                            rules -> rules.stream().noneMatch(rule -> !rule.equals(spared) && conflict.contains(rule)));
        }
        for (Set<Integer> relaxed : relaxations) {
            assertThat(keptOut).as("seed %d", seed).anyMatch(relaxed::containsAll);
            for (Integer spared : relaxed) {
                Set<Integer> fewer = new LinkedHashSet<>(relaxed);
                fewer.remove(spared);
                assertThat(keptOut).as("seed %d", seed).noneMatch(fewer::containsAll);
            }
        }
    }

    @Test
    void findsNoConflictWhereSomebodyFits() {
        assertThat(Conflict.minimal(List.of(Set.of(1), Set.of()))).isEmpty();
    }
}
