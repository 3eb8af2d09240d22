package org.campusfrontline.roster.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinePoolTest {

    private static Column line(int person, int duty) {
        return new Column(person, new int[] {duty}, duty);
    }

    @Test
    void keepsTheLinesOfEachPerson() {
        // Given
        LinePool pool = new LinePool(3);
        pool.add(List.of(line(0, 1), line(1, 2), line(0, 1)));

        // Then
        assertThat(pool.of(List.of(0))).containsExactly(line(0, 1));
        assertThat(pool.of(List.of(1, 2))).containsExactly(line(1, 2));
    }

    @Test
    void forgetsTheOldest() {
        // Given
        LinePool pool = new LinePool(1);
        pool.add(IntStream.range(0, 80).mapToObj(duty -> line(0, duty)).toList());

        // When
        pool.add(List.of(line(0, 0), line(0, 80)));

        // Then
        assertThat(pool.of(List.of(0)))
                .hasSize(80)
                .contains(line(0, 0), line(0, 80))
                .doesNotContain(line(0, 1));
    }
}
