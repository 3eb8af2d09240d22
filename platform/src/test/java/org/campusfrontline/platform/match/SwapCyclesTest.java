package org.campusfrontline.platform.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.campusfrontline.platform.match.SwapCycles.Wish;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/// The search against one that tries all ordered twos, threes and fours.
class SwapCyclesTest {

    private static final Logger LOG = Logger.getLogger(SwapCyclesTest.class);
    private static final int CASES = 2_000;

    private static UUID id(int number) {
        return new UUID(0, number + 1);
    }

    private static Wish wish(int number, String person, int... takes) {
        Set<UUID> seats = new HashSet<>();
        IntStream.of(takes).forEach(one -> seats.add(id(one)));
        return new Wish(id(number), person, seats);
    }

    @Test
    void findsTwoWhoGiveEachOtherWhatTheyWant() {
        assertThat(SwapCycles.find(List.of(wish(0, "A", 1), wish(1, "B", 0)), Set.of(), 2))
                .containsExactly(List.of(id(0), id(1)));
    }

    @Test
    void findsThreeWhereNoTwoFit() {
        assertThat(SwapCycles.find(List.of(wish(0, "A", 1), wish(1, "B", 2), wish(2, "C", 0)), Set.of(), 3))
                .containsExactly(List.of(id(0), id(1), id(2)));
    }

    @Test
    void findsFourWhereFourMay() {
        List<Wish> four = List.of(wish(0, "A", 1), wish(1, "B", 2), wish(2, "C", 3), wish(3, "D", 0));

        assertThat(SwapCycles.find(four, Set.of(), 3)).isEmpty();
        assertThat(SwapCycles.find(four, Set.of(), 4)).containsExactly(List.of(id(0), id(1), id(2), id(3)));
    }

    @Test
    void prefersTwoToThree() {
        assertThat(SwapCycles.find(List.of(wish(0, "A", 1, 2), wish(1, "B", 2), wish(2, "C", 0)), Set.of(), 4))
                .containsExactly(List.of(id(0), id(2)));
    }

    @Test
    void letsNobodySwapWithOneself() {
        assertThat(SwapCycles.find(List.of(wish(0, "A", 1), wish(1, "A", 0)), Set.of(), 4))
                .isEmpty();
        assertThat(SwapCycles.find(List.of(wish(0, "A", 1), wish(1, "B", 2), wish(2, "A", 0)), Set.of(), 4))
                .isEmpty();
    }

    @Test
    void proposesNothingTwice() {
        List<Wish> wishes = List.of(wish(0, "A", 1, 2), wish(1, "B", 0), wish(2, "C", 0));

        assertThat(SwapCycles.find(wishes, Set.of(List.of(id(0), id(1))), 3)).containsExactly(List.of(id(0), id(2)));
    }

    @Test
    void findsWhatTryingAllFinds() {
        long seed = Long.getLong("campus.seed", System.nanoTime());
        LOG.infof("seed %d (repeat with -Dcampus.seed=%d)", seed, seed);
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            List<Wish> wishes = random(random);
            Set<List<UUID>> barred = new HashSet<>();
            all(wishes).stream().filter(cycle -> random.nextInt(4) == 0).forEach(barred::add);
            int longest = 2 + random.nextInt(3);
            assertThat(SwapCycles.find(wishes, barred, longest))
                    .as("seed %d: %s without %s, up to %d", seed, wishes, barred, longest)
                    .isEqualTo(greedy(wishes, barred, longest));
        }
    }

    private static List<Wish> random(Random random) {
        int count = 1 + random.nextInt(8);
        List<Wish> wishes = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            int[] takes = IntStream.range(0, count)
                    .filter(other -> random.nextInt(3) == 0)
                    .toArray();
            wishes.add(wish(number, "P" + random.nextInt(6), takes));
        }
        return wishes;
    }

    /// All cycles, listed in the order in which they are to be served: by their first, shorter before longer.
    private static List<List<UUID>> all(List<Wish> wishes) {
        List<List<UUID>> cycles = new ArrayList<>();
        for (Wish a : wishes) {
            List<Wish> later = wishes.subList(wishes.indexOf(a) + 1, wishes.size());
            for (Wish b : later) {
                if (isCycle(a, b)) {
                    cycles.add(List.of(a.id(), b.id()));
                }
            }
            for (Wish b : later) {
                for (Wish c : later) {
                    if (isCycle(a, b, c)) {
                        cycles.add(List.of(a.id(), b.id(), c.id()));
                    }
                }
            }
            for (Wish b : later) {
                for (Wish c : later) {
                    for (Wish d : later) {
                        if (isCycle(a, b, c, d)) {
                            cycles.add(List.of(a.id(), b.id(), c.id(), d.id()));
                        }
                    }
                }
            }
        }
        return cycles;
    }

    private static List<List<UUID>> greedy(List<Wish> wishes, Set<List<UUID>> barred, int longest) {
        List<List<UUID>> served = new ArrayList<>();
        Set<UUID> used = new HashSet<>();
        for (List<UUID> cycle : all(wishes)) {
            if (cycle.size() <= longest
                    && !barred.contains(cycle)
                    && cycle.stream().noneMatch(used::contains)) {
                served.add(cycle);
                used.addAll(cycle);
            }
        }
        return served;
    }

    private static boolean isCycle(Wish... round) {
        Set<String> people = new HashSet<>();
        for (int i = 0; i < round.length; i++) {
            people.add(round[i].person());
            if (!round[i].takes().contains(round[(i + 1) % round.length].id())) {
                return false;
            }
        }
        return people.size() == round.length;
    }
}
