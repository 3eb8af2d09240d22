package org.campusfrontline.volunteer.recruitment.quota.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.campusfrontline.platform.Refusal;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void standInTheirOrder() {
        assertThat(new Numbers(0, 0, 1).refusal()).isEmpty();
        assertThat(new Numbers(3, 3, 3).refusal()).isEmpty();
        assertThat(new Numbers(3, 4, 3).refusal())
                .get()
                .extracting(Refusal::pointer)
                .isEqualTo("/target");
        assertThat(new Numbers(4, 3, 3).refusal())
                .get()
                .extracting(Refusal::pointer)
                .isEqualTo("/min");
        assertThat(new Numbers(4, 3, 5).refusal().orElseThrow().values())
                .containsEntry("min", 4)
                .containsEntry("target", 3)
                .containsEntry("seats", 5);
    }

    @Test
    void areShortWithOneLessThanIsNeeded() {
        assertThat(new Numbers(3, 3, 3).isShort(2)).isTrue();
        assertThat(new Numbers(3, 3, 3).isShort(3)).isFalse();
    }

    @Test
    void haveCodesOfTheirOwn() {
        assertThat(QuotaProblem.SEATS_KEPT.code()).isEqualTo("VOL-2152");
        assertThat(QuotaProblem.SEATS_KEPT.status()).isEqualTo(409);
        assertThat(QuotaProblem.NUMBERS.status()).isEqualTo(422);
    }
}
