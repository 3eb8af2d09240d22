package org.campusfrontline.assessment.indicator.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void isShownFromFiveWantedSeatsOn() {
        assertThat(new Share(1, 4).isShown()).isFalse();
        assertThat(new Share(1, 4).rounded()).isEmpty();
        assertThat(new Share(1, 5).rounded()).contains(new BigDecimal("0.2000"));
    }

    @Test
    void isRoundedOnceHalfUp() {
        assertThat(new Share(2, 3 * 5).rounded()).contains(new BigDecimal("0.1333"));
        assertThat(new Share(1, 20_000).rounded()).contains(new BigDecimal("0.0001"));
        assertThat(new Share(0, 0).rounded()).isEmpty();
    }
}
