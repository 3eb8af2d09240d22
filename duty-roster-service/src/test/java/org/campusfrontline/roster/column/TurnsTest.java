package org.campusfrontline.roster.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final int DRAWS = 1000;
    private final Turns turns = new Turns(1);

    @Test
    void takesWhatGainedMoreThreeTimesOfFour() {
        turns.learn(true, 100, Duration.ofSeconds(1));
        turns.learn(false, 10, Duration.ofSeconds(1));

        assertThat(byDays()).isBetween(700L, 800L);
    }

    @Test
    void countsWhatWasGainedByTheSecond() {
        turns.learn(true, 100, Duration.ofSeconds(10));
        turns.learn(false, 50, Duration.ofSeconds(1));

        assertThat(byDays()).isBetween(200L, 300L);
    }

    @Test
    void forgetsWhatGainedLongAgo() {
        turns.learn(true, 1000, Duration.ofSeconds(1));
        turns.learn(false, 10, Duration.ofSeconds(1));

        IntStream.range(0, 15).forEach(turn -> turns.learn(true, 0, Duration.ofSeconds(1)));

        assertThat(byDays()).isBetween(200L, 300L);
    }

    @Test
    void takesALossForNoGain() {
        turns.learn(true, -1000, Duration.ofSeconds(1));
        turns.learn(false, 0, Duration.ofSeconds(1));
        turns.learn(true, 10, Duration.ofSeconds(1));

        assertThat(byDays()).isBetween(700L, 800L);
    }

    private long byDays() {
        return IntStream.range(0, DRAWS).filter(draw -> turns.byDays()).count();
    }
}
