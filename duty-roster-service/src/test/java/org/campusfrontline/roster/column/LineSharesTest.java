package org.campusfrontline.roster.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// One is wanted on either duty of the one day; each missing costs 100, which counts as 40, over a width of 1.
class LineSharesTest {

    private static final Column FREE = new Column(0, new int[] {-1}, 0);
    private static final Column WORKS = new Column(0, new int[] {0}, 10);
    private static final Column DEAR = new Column(0, new int[] {1}, 30);

    private final RoundedCover cover = new RoundedCover(
            Demand.all(Places.of(1, 2, List.of(new Places.Place(0, List.of(0, 1), CoverCost.NOTHING.with(1, 100, 0))))),
            40,
            1);
    private final LineShares shares = new LineShares(cover);

    @Test
    void hasOneLineAtFirst() {
        shares.offer(WORKS);

        assertThat(shares.columns()).containsExactly(WORKS);
        assertThat(cover.prices()).containsExactly(0);
    }

    @Test
    void dividesItselfWhereItIsWorthAsMuchAsItCosts() {
        // When
        shares.offer(FREE);
        shares.offer(WORKS);

        // Then
        assertThat(shares.columns()).containsExactlyInAnyOrder(FREE, WORKS);
        assertThat(cover.prices()[0]).isCloseTo(10, within(0.1));
    }

    @Test
    void leavesALineThatAnotherBeats() {
        // When
        shares.offer(FREE);
        shares.offer(DEAR);
        shares.offer(WORKS);

        // Then
        assertThat(shares.columns()).containsExactlyInAnyOrder(FREE, WORKS);
        assertThat(cover.prices()[0]).isCloseTo(10, within(0.1));
    }
}
