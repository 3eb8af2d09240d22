package org.campusfrontline.roster.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Two are wanted on the one duty of the one day; each missing costs 100, which counts as 40, over a width of 2.
class RoundedCoverTest {

    private static final double EXACT = 1e-9;
    private static final Column FREE = new Column(0, new int[] {-1}, 0);
    private static final Column WORKS = new Column(0, new int[] {0}, 10);

    private final RoundedCover cover = new RoundedCover(
            Demand.all(Places.of(1, 1, List.of(new Places.Place(0, List.of(0), CoverCost.NOTHING.with(2, 100, 0))))),
            40,
            2);

    @Test
    void isWorthTheLessTheMoreAreThere() {
        assertThat(cover.prices()).containsExactly(40);

        cover.count(WORKS, 1.5);
        assertThat(cover.prices()).containsExactly(10);

        cover.count(WORKS, 1);
        assertThat(cover.prices()).containsExactly(0);

        cover.narrow(0.5);
        cover.count(WORKS, -1);
        assertThat(cover.prices()).containsExactly(40);
    }

    @Test
    void movesWholeLinesWhileTheyAreWorthMoreThanTheyCost() {
        assertThat(cover.reduced(WORKS)).isEqualTo(10 - 40);
        assertThat(cover.bestMove(FREE, WORKS, 1)).isEqualTo(1);
    }

    @Test
    void movesAsMuchAsIsWorthWhatItCosts() {
        // Given
        cover.count(WORKS, 1);

        // Then
        assertThat(cover.bestMove(FREE, WORKS, 1)).isCloseTo(0.5, within(1e-3));
        assertThat(cover.bestMove(FREE, WORKS, 0.25)).isEqualTo(0.25);
        assertThat(cover.bestMove(WORKS, FREE, 1)).isCloseTo(0, within(EXACT));
    }
}
