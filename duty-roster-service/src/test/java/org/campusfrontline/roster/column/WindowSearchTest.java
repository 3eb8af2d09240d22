package org.campusfrontline.roster.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Each of three days has one duty, and each day worked costs 10; who works all three days breaks a rule.
class WindowSearchTest {

    private static final List<Integer> ONE = List.of(0);
    private static final double[][] DEAR = {{25}, {25}, {25}};

    private static Searches.Found cheapest(int person, double[][] worth) {
        List<Column> lines = IntStream.range(0, 7)
                .mapToObj(bits ->
                        IntStream.range(0, 3).map(day -> (bits >> day & 1) - 1).toArray())
                .map(line -> new Column(
                        person,
                        line,
                        10 * IntStream.of(line).filter(duty -> duty >= 0).count()))
                .sorted((one, other) -> Double.compare(one.reduced(worth), other.reduced(worth)))
                .toList();
        return new Searches.Found(person, lines.subList(0, 2), lines.getFirst().reduced(worth));
    }

    private static Searches.Found found(Window window, int... line) {
        Searches all = (people, worth, stopped) ->
                people.stream().map(person -> cheapest(person, worth)).toList();
        return new WindowSearch(all, window, List.of(new Column(0, line, 0)))
                .all(ONE, DEAR, () -> false)
                .getFirst();
    }

    @Test
    void changesTheDaysOfTheWindowOnly() {
        // When
        Searches.Found found = found(Window.of(1, 1), 0, -1, -1);

        // Then
        assertThat(found.columns())
                .containsExactly(new Column(0, new int[] {0, 0, -1}, 20), new Column(0, new int[] {0, -1, -1}, 10));
    }

    @Test
    void boundsWhatSuchALineCostsByTheDaysOfTheWindow() {
        // One more day is worth 25 and costs 10, and the day that stays costs 10.
        assertThat(found(Window.of(1, 1), 0, -1, -1).bound()).isCloseTo(20 - 25, within(1e-6));
    }

    @Test
    void findsNoLineThatBreaksARule() {
        assertThat(found(Window.of(1, 1), 0, -1, 0).columns()).containsExactly(new Column(0, new int[] {0, -1, 0}, 20));
        assertThat(found(Window.NONE, 0, 0, 0).columns()).isEmpty();
        assertThat(found(Window.NONE, 0, 0, -1).columns()).containsExactly(new Column(0, new int[] {0, 0, -1}, 20));
    }
}
