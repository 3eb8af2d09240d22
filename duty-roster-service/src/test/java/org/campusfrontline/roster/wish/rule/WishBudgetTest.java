package org.campusfrontline.roster.wish.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WishBudgetTest {

    @Test
    void takesWishesThatFillTheBudgetBesideWhatPlannersEntered() {
        assertThat(new WishBudget(9, 4).refusal(5)).isEmpty();
    }

    @Test
    void refusesOneMoreAndTellsBudgetAskedAndEntered() {
        assertThat(new WishBudget(9, 4).refusal(6)).hasValueSatisfying(refusal -> {
            assertThat(refusal.code()).isEqualTo(OwnWishProblem.OVER_BUDGET);
            assertThat(refusal.values())
                    .containsEntry("budget", 9L)
                    .containsEntry("asked", 6L)
                    .containsEntry("entered", 4L)
                    .containsEntry("left", 5L);
        });
    }

    @Test
    void hasNothingLeftWherePlannersEnteredMoreThanTheBudget() {
        assertThat(new WishBudget(9, 10).left()).isZero();
        assertThat(new WishBudget(9, 8).left()).isEqualTo(1);
    }
}
