package org.campusfrontline.volunteer.recruitment.activity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShiftMoveTest {

    private static final Instant START = Instant.parse("2026-11-21T08:00:00Z");
    private static final Instant END = START.plusSeconds(3600);
    private static final Instant BEFORE = START.minusSeconds(60);

    @Test
    void letsAShiftToComeMoveToAnyTimeToCome() {
        assertThat(problem(BEFORE, 86_400, 86_400, null)).isEmpty();
        assertThat(problem(BEFORE, -59, -59, null)).isEmpty();
    }

    @Test
    void refusesATimeThatHasBegun() {
        assertThat(problem(BEFORE, -60, 0, null)).contains(ActivityProblem.MOVED_TO_PAST);
        assertThat(problem(BEFORE.minusSeconds(7200), -9000, -7000, null)).contains(ActivityProblem.MOVED_TO_PAST);
    }

    @Test
    void keepsTheStartOfAShiftThatHasBegun() {
        assertThat(problem(START, 1, 0, null)).contains(ActivityProblem.SHIFT_STARTED);
        assertThat(problem(START, 0, 60, null)).isEmpty();
        assertThat(problem(START.plusSeconds(60), 0, -3540, null)).contains(ActivityProblem.MOVED_TO_PAST);
        assertThat(problem(START.plusSeconds(60), 0, -3539, null)).isEmpty();
    }

    @Test
    void leavesAShiftAsItWasThatIsOver() {
        assertThat(problem(END, 0, 60, null)).contains(ActivityProblem.SHIFT_ENDED);
        assertThat(problem(END.minusNanos(1000), 0, 60, null)).isEmpty();
        assertThat(problem(END.plusSeconds(60), 0, 0, null)).isEmpty();
    }

    @Test
    void comesAfterTheDraw() {
        assertThat(problem(BEFORE.minusSeconds(86_400), -3600, 0, START.minusSeconds(3600)))
                .contains(ActivityProblem.MOVED_BEFORE_DRAW);
        assertThat(problem(BEFORE.minusSeconds(86_400), -3600, 0, START.minusSeconds(3601)))
                .isEmpty();
        assertThat(problem(BEFORE, 0, 60, START.plusSeconds(60))).isEmpty();
    }

    @Test
    void standsAtItsShiftWithBothTimes() {
        Refusal refusal = new ShiftMove(START, END, START.plusSeconds(1), END, null)
                .refusal(START, "/posts/0/shifts/1")
                .orElseThrow();

        assertThat(refusal.pointer()).isEqualTo("/posts/0/shifts/1");
        assertThat(refusal.values())
                .containsEntry("start", START)
                .containsEntry("end", END)
                .containsEntry("newStart", START.plusSeconds(1))
                .containsEntry("newEnd", END);
    }

    private static Optional<ActivityProblem> problem(
            Instant now, int startBySeconds, int endBySeconds, @Nullable Instant drawAt) {
        return new ShiftMove(START, END, START.plusSeconds(startBySeconds), END.plusSeconds(endBySeconds), drawAt)
                .refusal(now, "/posts/0/shifts/0")
                .map(refusal -> (ActivityProblem) refusal.code());
    }
}
