package org.campusfrontline.roster.leave.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LeaveDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2095, 3, 7);

    @Test
    void asksFromTodayOnAndNotForADayBefore() {
        assertThat(days(0, 0).refusalToAsk(TODAY)).isEmpty();
        assertThat(days(-1, 0).refusalToAsk(TODAY)).hasValueSatisfying(refusal -> {
            assertThat(refusal.code()).isEqualTo(LeaveProblem.DAYS_MALFORMED);
            assertThat(refusal.values()).containsEntry("today", "2095-03-07").containsEntry("most", 92);
            assertThat(refusal.pointer()).isEqualTo("/to");
        });
    }

    @Test
    void asksForNinetyTwoDaysAtMostTheLastNotBeforeTheFirst() {
        assertThat(days(0, 91).refusalToAsk(TODAY)).isEmpty();
        assertThat(days(0, 92).refusalToAsk(TODAY)).isPresent();
        assertThat(days(2, 1).refusalToAsk(TODAY)).isPresent();
    }

    @Test
    void isOverOnTheDayAfterTheLast() {
        assertThat(days(-3, 0).refusalWhenOver(TODAY)).isEmpty();
        assertThat(days(-3, -1).refusalWhenOver(TODAY)).hasValueSatisfying(refusal -> {
            assertThat(refusal.code()).isEqualTo(LeaveProblem.OVER);
            assertThat(refusal.values()).containsEntry("last", "2095-03-06");
        });
    }

    @Test
    void hasItsFirstAndItsLastDay() {
        assertThat(days(1, 3).has(TODAY)).isFalse();
        assertThat(days(1, 3).has(TODAY.plusDays(1))).isTrue();
        assertThat(days(1, 3).has(TODAY.plusDays(3))).isTrue();
        assertThat(days(1, 3).has(TODAY.plusDays(4))).isFalse();
    }

    @Test
    void meetsWhatSharesADay() {
        assertThat(days(1, 3).meets(days(3, 5))).isTrue();
        assertThat(days(1, 3).meets(days(4, 5))).isFalse();
        assertThat(days(4, 5).meets(days(1, 3))).isFalse();
        assertThat(days(3, 5).meets(days(1, 3))).isTrue();
        assertThat(days(1, 9).meets(days(3, 5))).isTrue();
    }

    private static LeaveDays days(int first, int last) {
        return new LeaveDays(TODAY.plusDays(first), TODAY.plusDays(last));
    }
}
