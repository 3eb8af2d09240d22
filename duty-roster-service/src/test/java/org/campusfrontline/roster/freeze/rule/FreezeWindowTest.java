package org.campusfrontline.roster.freeze.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FreezeWindowTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private static final FreezeWindow DAY = new FreezeWindow(NOW, Duration.ofHours(24));

    @Test
    void holdsWhatBeginsBeforeItsEnd() {
        assertThat(begins(DAY, DAY.until().minusSeconds(1))).isTrue();
        assertThat(begins(DAY, DAY.until())).isFalse();
        assertThat(DAY.until()).isEqualTo("2027-03-02T08:00:00Z");
    }

    @Test
    void holdsWhatIsNotOver() {
        assertThat(DAY.holds(NOW.minusSeconds(60), NOW.plusSeconds(1))).isTrue();
        assertThat(DAY.holds(NOW.minusSeconds(60), NOW)).isFalse();
    }

    @Test
    void holdsNothingWithoutLength() {
        FreezeWindow none = new FreezeWindow(NOW, Duration.ZERO);
        assertThat(none.holds(NOW.minusSeconds(60), NOW.plusSeconds(60))).isFalse();
        assertThat(begins(none, NOW)).isFalse();
    }

    private static boolean begins(FreezeWindow window, Instant start) {
        return window.holds(start, start.plus(Duration.ofHours(8)));
    }
}
