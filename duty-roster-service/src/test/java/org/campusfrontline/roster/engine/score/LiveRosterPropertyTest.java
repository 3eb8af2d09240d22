package org.campusfrontline.roster.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.campusfrontline.roster.engine.compile.Instance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What follows each change must be what a fresh look at the whole roster finds, for every kind of rule at once.
class LiveRosterPropertyTest {

    private static final int MOVES = 60;

    static LongStream seeds() {
        return new Random().longs(12).map(seed -> seed >>> 16);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void followsAnyMoves(long seed) {
        // Given
        Random random = new Random(seed);
        LiveRoster live = LiveRoster.free(Instance.of(new RandomRoster(random).problem()));

        for (int move = 0; move < MOVES; move++) {
            // When
            int person = random.nextInt(live.instance().staff());
            int day = random.nextInt(live.instance().days().count());
            int to = code(live, random);
            long before = live.weighed();
            long probed = live.probe(person, day, to);
            live.set(person, day, to);

            // Then
            assertThat(live.weighed() - before)
                    .as("seed %d, move %d", seed, move)
                    .isEqualTo(probed);
            assertThat(live.value())
                    .as("seed %d, move %d", seed, move)
                    .isEqualTo(live.judgement().value());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void undoesAnyMoves(long seed) {
        // Given
        Random random = new Random(seed);
        LiveRoster live = LiveRoster.free(Instance.of(new RandomRoster(random).problem()));
        change(live, random);
        Value value = live.value();
        int mark = live.mark();

        // When
        change(live, random);
        long probed = live.probeSwap(0, 1, 3, 8);
        long before = live.weighed();
        live.swap(0, 1, 3, 8);
        long after = live.weighed();
        live.undo(mark);

        // Then
        assertThat(after - before).as("seed %d", seed).isEqualTo(probed);
        assertThat(live.value()).as("seed %d", seed).isEqualTo(value);
        assertThat(live.judgement().value()).as("seed %d", seed).isEqualTo(value);
        change(live, random);
        assertThat(live.value()).as("seed %d", seed).isEqualTo(live.judgement().value());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void knowsWhatManyDaysAtOnceWouldCost(long seed) {
        // Given
        Random random = new Random(seed);
        LiveRoster live = LiveRoster.free(Instance.of(new RandomRoster(random).problem()));
        change(live, random);
        int days = live.instance().days().count();

        for (int move = 0; move < MOVES; move++) {
            int person = random.nextInt(live.instance().staff());
            int day = random.nextInt(days);
            int count = 1 + random.nextInt(days - day);
            int[] to = random.ints(count, 0, live.instance().plannable())
                    .map(live.instance()::plannable)
                    .toArray();
            long limit = random.nextLong(-200, 400);
            Value value = live.value();

            // When
            long probed = live.probe(person, day, to, count, limit);
            long exact = live.probe(person, day, to, count, Long.MAX_VALUE);

            // Then
            assertThat(live.value()).as("seed %d, move %d", seed, move).isEqualTo(value);
            long before = live.weighed();
            for (int at = 0; at < count; at++) {
                live.set(person, day + at, to[at]);
            }
            holds(live.weighed() - before, probed, exact, limit, "seed %d, move %d".formatted(seed, move));
            keepOrUndo(live, random);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void knowsWhatASwapWouldCost(long seed) {
        // Given
        Random random = new Random(seed);
        RandomRoster roster = new RandomRoster(random);
        LiveRoster live = LiveRoster.free(Instance.of((seed % 2 == 0 ? roster.apart() : roster).problem()));
        change(live, random);
        int days = live.instance().days().count();

        for (int move = 0; move < MOVES; move++) {
            int one = random.nextInt(live.instance().staff());
            int other = (one + 1 + random.nextInt(live.instance().staff() - 1))
                    % live.instance().staff();
            int first = random.nextInt(days);
            int last = first + random.nextInt(days - first);
            long limit = random.nextLong(-200, 400);
            Value value = live.value();

            // When
            long probed = live.probeSwap(one, other, first, last, limit);
            long exact = live.probeSwap(one, other, first, last);

            // Then
            assertThat(live.value()).as("seed %d, move %d", seed, move).isEqualTo(value);
            long before = live.weighed();
            live.swap(one, other, first, last);
            holds(live.weighed() - before, probed, exact, limit, "seed %d, move %d".formatted(seed, move));
            keepOrUndo(live, random);
        }
    }

    private static void holds(long truth, long probed, long exact, long limit, String where) {
        assertThat(exact).as(where).isEqualTo(truth);
        if (truth <= limit) {
            assertThat(probed).as(where).isEqualTo(truth);
        } else {
            assertThat(probed).as(where).isBetween(limit + 1, truth);
        }
    }

    private static void keepOrUndo(LiveRoster live, Random random) {
        if (random.nextBoolean()) {
            live.undo(0);
        }
        live.keep();
    }

    @Test
    void weighsAsItIsTold() {
        // Given
        LiveRoster live = LiveRoster.free(Instance.of(new RandomRoster(new Random(5)).problem()));
        long[] hardOnly = {1000, 0, 1000, 0, 1000, 0, 1000, 0, 1000, 0};

        // When
        live.weigh(hardOnly);

        // Then
        assertThat(live.weighed()).isPositive().isEqualTo(1000 * live.value().hard());
    }

    private static void change(LiveRoster live, Random random) {
        for (int move = 0; move < MOVES; move++) {
            int person = random.nextInt(live.instance().staff());
            live.set(person, random.nextInt(live.instance().days().count()), code(live, random));
        }
    }

    private static int code(LiveRoster live, Random random) {
        return live.instance().plannable(random.nextInt(live.instance().plannable()));
    }
}
