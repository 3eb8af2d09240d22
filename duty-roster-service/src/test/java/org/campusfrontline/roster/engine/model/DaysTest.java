package org.campusfrontline.roster.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 9);

    @Test
    void makesARestBlockOfEachRunOfDaysOff() {
        // Given: off from the first known day on, a worked Saturday, and a Sunday before a holiday
        int[] classes = {Days.HOLIDAY, Days.REST, Days.WORKING, Days.WORKING, Days.REST, Days.HOLIDAY};

        // When
        Days days = Days.of(FRIDAY, 2, classes);

        // Then
        assertThat(days.past()).isEqualTo(2);
        assertThat(days.count()).isEqualTo(4);
        assertThat(days.classes()).containsExactly(classes);
        assertThat(days.blocks()).containsExactly(0, 0, Days.NO_BLOCK, Days.NO_BLOCK, 1, 1);
    }

    @Test
    void knowsTheWeekendsOfAWeekOnly() {
        // When: from Wednesday, two days before Friday
        Days days = Days.weekly(FRIDAY, 2, 9);

        // Then
        assertThat(days.classes()).containsExactly(0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1);
        assertThat(days.blocks()).containsExactly(-1, -1, -1, 0, 0, -1, -1, -1, -1, -1, 1);
    }

    @Test
    void tellsWhetherOthersHaveTheSameBlocks() {
        // Given
        Days weekly = Days.weekly(FRIDAY, 0, 3);

        // Then: a holiday at a weekend makes no other block, a worked Saturday does
        assertThat(Days.of(FRIDAY, 0, new int[] {Days.WORKING, Days.HOLIDAY, Days.REST})
                        .hasBlocksOf(weekly))
                .isTrue();
        assertThat(Days.of(FRIDAY, 0, new int[] {Days.WORKING, Days.WORKING, Days.REST})
                        .hasBlocksOf(weekly))
                .isFalse();
    }
}
