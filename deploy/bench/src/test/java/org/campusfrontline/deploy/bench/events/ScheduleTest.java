package org.campusfrontline.deploy.bench.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final int RATE = 200;
    private static final int WARM_UP = 60;
    private static final int SECONDS = 30;
    private final Schedule schedule = Schedule.of(RATE, WARM_UP, SECONDS);

    @Test
    void growsToTheFullRateAndStaysThere() {
        assertThat(dueWithin(0, 6)).isCloseTo(60, within(1));
        assertThat(dueWithin(30, 31)).isCloseTo(101, within(2));
        assertThat(dueWithin(59, 60)).isCloseTo(198, within(2));
        assertThat(dueWithin(60, 61)).isCloseTo(RATE, within(1));
        assertThat(dueWithin(89, 90)).isCloseTo(RATE, within(1));
    }

    @Test
    void countsWhatComesAfterTheWarmUpAlone() {
        int counted = 0;
        for (int i = 0; i < schedule.count(); i++) {
            counted += schedule.counts(i) ? 1 : 0;
            assertThat(schedule.counts(i)).isEqualTo(seconds(i) >= WARM_UP);
        }
        assertThat(counted).isEqualTo(RATE * SECONDS);
    }

    @Test
    void needsNoWarmUp() {
        Schedule cold = Schedule.of(RATE, 0, 1);
        assertThat(cold.count()).isEqualTo(RATE);
        assertThat(cold.counts(0)).isTrue();
        assertThat(Duration.between(cold.start(), cold.due(RATE - 1))).isEqualTo(Duration.ofMillis(995));
    }

    private int dueWithin(int from, int to) {
        int due = 0;
        for (int i = 0; i < schedule.count(); i++) {
            due += seconds(i) >= from && seconds(i) < to ? 1 : 0;
        }
        return due;
    }

    private double seconds(int index) {
        return Duration.between(schedule.start(), schedule.due(index)).toNanos() / 1e9;
    }
}
