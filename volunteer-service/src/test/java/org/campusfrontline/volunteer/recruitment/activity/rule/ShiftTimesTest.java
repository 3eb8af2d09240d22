package org.campusfrontline.volunteer.recruitment.activity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.junit.jupiter.api.Test;

class ShiftTimesTest {

    private static final Instant START = Instant.parse("2030-05-25T08:00:00Z");

    @Test
    void acceptsAMicrosecondAndAWholeDay() {
        assertThat(lasting(Duration.ofNanos(1000))).isEmpty();
        assertThat(lasting(Duration.ofHours(24))).isEmpty();
    }

    @Test
    void refusesAnEmptyAReversedAndATooLongShiftAtItsPlace() {
        assertThat(lasting(Duration.ZERO)).hasValueSatisfying(ShiftTimesTest::names);
        assertThat(lasting(Duration.ofNanos(-1000))).hasValueSatisfying(ShiftTimesTest::names);
        assertThat(lasting(Duration.ofHours(24).plusNanos(1000))).hasValueSatisfying(ShiftTimesTest::names);
    }

    private static void names(Refusal refusal) {
        assertThat(refusal.code()).isEqualTo(ActivityProblem.SHIFT_TIMES);
        assertThat(refusal.pointer()).isEqualTo("/posts/0/shifts/1");
        assertThat(refusal.values()).containsEntry("longestHours", 24L);
    }

    private static Optional<Refusal> lasting(Duration duration) {
        return ShiftTimes.check(START, START.plus(duration), "/posts/0/shifts/1");
    }
}
