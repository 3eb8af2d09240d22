package org.campusfrontline.roster.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.campusfrontline.roster.engine.compile.Instance;
import org.campusfrontline.roster.engine.model.Problem;
import org.campusfrontline.roster.engine.score.LiveRoster;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MovesTest {

    private static final int PEOPLE = 4;
    private static final int DAYS = 9;
    private static final int TRIES = 3_000;

    static List<Long> seeds() {
        return LongStream.rangeClosed(1, 6).boxed().toList();
    }

    private static LiveRoster live(long seed) {
        Problem problem = new RandomBook(seed, PEOPLE, DAYS).problem();
        LiveRoster live = LiveRoster.free(Instance.of(problem));
        live.weigh(Weights.standard().factors());
        return live;
    }

    private static List<Integer> cells(LiveRoster live) {
        List<Integer> cells = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            for (int day = 0; day < DAYS; day++) {
                cells.add(live.code(person, day));
            }
        }
        return cells;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void changesNothingThatGrowsByMoreThanTheLimit(long seed) {
        // Given
        LiveRoster live = live(seed);
        Moves moves = new Moves(live, seed);
        int made = 0;

        for (int turn = 0; turn < TRIES; turn++) {
            List<Integer> before = cells(live);
            long value = live.weighed();
            int limit = turn % 40;

            // When
            boolean changed = moves.tryOne(limit);

            // Then
            assertThat(live.weighed() - value).isLessThanOrEqualTo(limit);
            assertThat(cells(live).equals(before)).isEqualTo(!changed);
            made += changed ? 1 : 0;
            if (turn % 2 == 0) {
                live.undo(0);
                assertThat(cells(live)).isEqualTo(before);
                assertThat(live.weighed()).isEqualTo(value);
            }
            live.keep();
        }
        assertThat(made).isPositive();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void drawsNoCodeThatAHardRuleBarsFromTheCell(long seed) {
        // Given
        LiveRoster live = live(seed);
        Moves moves = new Moves(live, seed);

        // When
        for (int turn = 0; turn < TRIES; turn++) {
            moves.tryOne(Double.POSITIVE_INFINITY);
            live.keep();
        }

        // Then
        for (int person = 0; person < PEOPLE; person++) {
            for (int day = 0; day < DAYS; day++) {
                assertThat(live.bars(person, day, live.code(person, day))).isFalse();
            }
        }
    }
}
