package org.campusfrontline.volunteer.webhook.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(1));

    @Test
    void doublesUpToTheMost() {
        assertThat(BACKOFF.after(1, 0)).isEqualTo(Duration.ofSeconds(5));
        assertThat(BACKOFF.after(2, 0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(BACKOFF.after(4, 0)).isEqualTo(Duration.ofSeconds(40));
        assertThat(BACKOFF.after(5, 0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(BACKOFF.after(1_000_000, 0)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void letsChanceTakeUpToHalfAway() {
        assertThat(BACKOFF.after(2, 0.5)).isEqualTo(Duration.ofMillis(7500));
        assertThat(BACKOFF.after(2, 0.9999)).isBetween(Duration.ofSeconds(5), Duration.ofMillis(5001));
    }

    @Test
    void beginsWithTheFirstPauseWhateverTheCount() {
        assertThat(BACKOFF.after(0, 0)).isEqualTo(Duration.ofSeconds(5));
    }
}
