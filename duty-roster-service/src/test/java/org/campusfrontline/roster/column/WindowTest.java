package org.campusfrontline.roster.column;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowTest {

    private static final Window MIDDLE = Window.of(1, 2);

    @Test
    void hasTheDaysFromItsFirstToItsLast() {
        assertThat(MIDDLE.length()).isEqualTo(2);
        assertThat(MIDDLE.has(0)).isFalse();
        assertThat(MIDDLE.has(1)).isTrue();
        assertThat(MIDDLE.has(2)).isTrue();
        assertThat(MIDDLE.has(3)).isFalse();
    }

    @Test
    void overlapsWhatSharesADay() {
        assertThat(MIDDLE.overlaps(Window.of(2, 5))).isTrue();
        assertThat(MIDDLE.overlaps(Window.of(0, 1))).isTrue();
        assertThat(MIDDLE.overlaps(Window.of(3, 5))).isFalse();
        assertThat(MIDDLE.overlaps(Window.NONE)).isFalse();
    }

    @Test
    void mayHaveSeveralStretches() {
        // When
        Window both = MIDDLE.and(Window.of(5, 6));

        // Then
        assertThat(both.length()).isEqualTo(4);
        assertThat(both.has(3)).isFalse();
        assertThat(both.has(5)).isTrue();
        assertThat(both.overlaps(Window.of(3, 4))).isFalse();
        assertThat(MIDDLE.has(5)).isFalse();
    }

    @Test
    void mergesItsDaysIntoALine() {
        // Given
        int[] line = {0, 0, -1, 0};
        int[] other = {1, 1, 1, 1};

        // Then
        assertThat(MIDDLE.merged(line, other)).containsExactly(0, 1, 1, 0);
        assertThat(MIDDLE.changesOnly(line, new int[] {0, 1, 1, 0})).isTrue();
        assertThat(MIDDLE.changesOnly(line, other)).isFalse();
    }
}
