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
