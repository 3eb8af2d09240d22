package org.campusfrontline.volunteer.recruitment.signup.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OfferDeadlineTest {

    private static final Instant NOW = Instant.parse("2030-05-25T08:00:00Z");

    @Test
    void holdsADayWhenTheShiftIsFarAway() {
        assertThat(held(Duration.ofDays(30))).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void holdsADayFromFourDaysOnAndLessBelow() {
        assertThat(held(Duration.ofDays(4))).isEqualTo(Duration.ofHours(24));
        assertThat(held(Duration.ofDays(4).minusSeconds(4)))
                .isEqualTo(Duration.ofHours(24).minusSeconds(1));
    }

    @Test
    void holdsAQuarterOfTheTimeThatIsLeft() {
        assertThat(held(Duration.ofHours(8))).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void holdsFiveMinutesAtLeast() {
        assertThat(held(Duration.ofMinutes(20))).isEqualTo(Duration.ofMinutes(5));
        assertThat(held(Duration.ofMinutes(19))).isEqualTo(Duration.ofMinutes(5));
        assertThat(held(Duration.ofMinutes(24))).isEqualTo(Duration.ofMinutes(6));
    }

    @Test
    void holdsFiveMinutesOnceTheShiftHasBegunToo() {
        assertThat(held(Duration.ofMinutes(3))).isEqualTo(Duration.ofMinutes(5));
        assertThat(held(Duration.ofMinutes(-20))).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void neverHoldsBeyondTheEnd() {
        assertThat(held(Duration.ofMinutes(-236))).isEqualTo(Duration.ofMinutes(4));
        assertThat(held(Duration.ofMinutes(-235))).isEqualTo(Duration.ofMinutes(5));
    }

    /// For a shift of four hours.
    private static Duration held(Duration untilStart) {
        Instant start = NOW.plus(untilStart);
        return Duration.between(NOW, OfferDeadline.of(NOW, start, start.plus(Duration.ofHours(4))));
    }
}
