package org.campusfrontline.roster.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private final Turns turns = new Turns();

    @Test
    void triesBothFirst() {
        boolean first = turns.byDays();
        turns.learn(first, 1000, Duration.ofSeconds(1));

        assertThat(turns.byDays()).isNotEqualTo(first);
    }

    @Test
    void takesWhatGainedMoreAndTheOtherForItsShareOfTheTime() {
        assertThat(secondsByDays(10, 1)).isBetween(83, 87);
        assertThat(secondsByDays(1, 10)).isBetween(13, 17);
    }

    @Test
    void countsWhatWasGainedByTheSecond() {
        turns.learn(true, 100, Duration.ofSeconds(10));
        turns.learn(false, 50, Duration.ofSeconds(2));

        assertThat(turns.byDays()).isFalse();
    }

    @Test
    void forgetsWhatGainedLongAgo() {
        turns.learn(true, 5_000, Duration.ofSeconds(1));

        IntStream.range(0, 100).forEach(turn -> turns.learn(true, 0, Duration.ofSeconds(1)));
        IntStream.range(0, 20).forEach(turn -> turns.learn(false, 10, Duration.ofSeconds(1)));

        assertThat(turns.byDays()).isFalse();
    }

    /// Of a hundred turns of a second, where a turn gains so much by days and otherwise.
    private static int secondsByDays(int byDays, int otherwise) {
        Turns turns = new Turns();
        int seconds = 0;
        for (int turn = 0; turn < 100; turn++) {
            boolean days = turns.byDays();
            turns.learn(days, days ? byDays : otherwise, Duration.ofSeconds(1));
            seconds += days ? 1 : 0;
        }
        return seconds;
    }
}
