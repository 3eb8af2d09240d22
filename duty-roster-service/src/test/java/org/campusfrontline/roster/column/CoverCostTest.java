package org.campusfrontline.roster.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CoverCostTest {

    private static final int MANY = 12;

    static LongStream seeds() {
        return new Random().longs(10).map(seed -> seed >>> 16);
    }

    @Test
    void addsUpWhatIsMissingAndWhatIsTooMuch() {
        CoverCost cost = CoverCost.NOTHING.with(1, 1000, 0).with(3, 30, 2);
        assertThat(cost.of(0)).isEqualTo(1000 + 90);
        assertThat(cost.of(1)).isEqualTo(60);
        assertThat(cost.of(3)).isZero();
        assertThat(cost.of(5)).isEqualTo(4);
        assertThat(cost.beside(2).of(0)).isEqualTo(30);
        assertThat(cost.beside(2).of(3)).isEqualTo(4);
        assertThat(cost.steepestUnder()).isEqualTo(1030);
        assertThat(cost.steepestOver()).isEqualTo(2);
        assertThat(CoverCost.NOTHING.with(3, 0, 0).isNothing()).isTrue();
    }

    @Test
    void refusesGains() {
        assertThatThrownBy(() -> CoverCost.NOTHING.with(1, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isWhatItsPiecesAddUpTo(long seed) {
        // Given
        Random random = new Random(seed);
        CoverCost cost = CoverCost.NOTHING;
        for (int bend = 1 + random.nextInt(4); bend > 0; bend--) {
            cost = cost.with(random.nextInt(MANY) - 4, random.nextInt(4) * 10L, random.nextInt(3));
        }
        if (cost.isNothing()) {
            cost = cost.with(2, 5, 1);
        }
        double worth = random.nextInt((int) (cost.steepestUnder() + cost.steepestOver()) + 1) - cost.steepestOver();

        // Then
        double least = Double.POSITIVE_INFINITY;
        for (int people = -MANY; people <= 2 * MANY; people++) {
            int away = people - cost.cheapest();
            List<CoverCost.Piece> pieces = away < 0 ? cost.below() : cost.above();
            assertThat(cost.of(cost.cheapest()) + along(pieces, Math.abs(away)))
                    .as("seed %d, %d people", seed, people)
                    .isEqualTo(cost.of(people));
            least = Math.min(least, cost.of(people) + worth * people);
        }
        assertThat(cost.leastAt(worth)).as("seed %d", seed).isEqualTo(least);
        int wanted = cost.wantedAt(worth);
        assertThat(cost.of(wanted) + worth * wanted).as("seed %d", seed).isEqualTo(least);
    }

    private static long along(List<CoverCost.Piece> pieces, int people) {
        long cost = 0;
        int left = people;
        for (CoverCost.Piece piece : pieces) {
            int of = Math.min(left, piece.people());
            cost += of * piece.cost();
            left -= of;
        }
        return cost;
    }
}
