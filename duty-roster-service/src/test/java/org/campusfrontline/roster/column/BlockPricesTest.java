package org.campusfrontline.roster.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockPricesTest {

    private static final List<Integer> PEOPLE = List.of(0, 1);
    private static final long EACH_MISSING = 100;

    /// Two are wanted on the one duty of the one day, and working it costs 10.
    private static Demand twoWanted() {
        CoverCost cost = CoverCost.NOTHING.with(2, EACH_MISSING, 0);
        return Demand.all(Places.of(1, 1, List.of(new Places.Place(0, List.of(0), cost))));
    }

    private static Searches.Found search(int person, double worth) {
        boolean works = worth > 10;
        return new Searches.Found(
                person,
                List.of(new Column(person, new int[] {works ? 0 : -1}, works ? 10 : 0)),
                works ? 10 - worth : 0);
    }

    @Test
    void comesToTheCostOfTheBestPlan() {
        BlockPrices prices = new BlockPrices(
                twoWanted(),
                PEOPLE,
                (people, worth, stopped) -> people.stream()
                        .map(person -> search(person, worth[0][0]))
                        .toList(),
                bound -> {});

        prices.run(Long.MAX_VALUE, () -> false);

        assertThat(prices.bound()).isBetween(18.0, 20.0);
        assertThat(prices.columns()).contains(new Column(0, new int[] {0}, 10), new Column(1, new int[] {0}, 10));
    }

    @Test
    void goesOnWhereASearchHasNoLineYet() {
        BlockPrices prices = new BlockPrices(
                twoWanted(),
                PEOPLE,
                (people, worth, stopped) -> List.of(search(0, worth[0][0]), new Searches.Found(1, List.of(), -500)),
                bound -> {});

        prices.run(20, () -> false);

        assertThat(prices.bound()).isBetween(-500.0, 20.0);
        assertThat(prices.columns())
                .allSatisfy(column -> assertThat(column.person()).isZero());
    }
}
