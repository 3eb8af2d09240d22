package org.campusfrontline.roster.counselling.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.campusfrontline.platform.Refusal;
import org.junit.jupiter.api.Test;

class SlotRulesTest {

    private static final Instant START = Instant.parse("2030-05-25T06:00:00Z");
    private static final Instant BEFORE = START.minusNanos(1);

    @Test
    void changesUntilItBegins() {
        assertThat(SlotState.FREE.refusalToTake(START, BEFORE)).isEmpty();
        assertThat(SlotState.TAKEN.refusalToGiveBack(START, BEFORE)).isEmpty();
        assertThat(SlotState.TAKEN.refusalToWithdraw(START, BEFORE)).isEmpty();
        assertThat(SlotState.FREE.refusalToWithdraw(START, BEFORE)).isEmpty();
        assertThat(Stream.of(
                                SlotState.FREE.refusalToTake(START, START),
                                SlotState.TAKEN.refusalToGiveBack(START, START),
                                SlotState.TAKEN.refusalToWithdraw(START, START),
                                SlotState.refusalOnceBegun(START, START))
                        .map(refusal -> refusal.map(Refusal::code).orElseThrow()))
                .containsOnly(SlotProblem.BEGUN);
    }

    @Test
    void changesOnlyFromItsState() {
        Refusal taken = SlotState.TAKEN.refusalToTake(START, BEFORE).orElseThrow();
        assertThat(taken.code()).isEqualTo(SlotProblem.NOT_THEIR_STATE);
        assertThat(taken.values()).containsEntry("state", "TAKEN");
        assertThat(SlotState.WITHDRAWN.refusalToTake(START, BEFORE)).isPresent();
        assertThat(SlotState.FREE.refusalToGiveBack(START, BEFORE)).isPresent();
        assertThat(SlotState.WITHDRAWN.refusalToGiveBack(START, BEFORE)).isPresent();
        assertThat(SlotState.WITHDRAWN.refusalToWithdraw(START, BEFORE)).isPresent();
    }

    @Test
    void boundsWhatOnePersonHolds() {
        assertThat(SlotBound.refusal(2, 3)).isEmpty();
        Refusal more = SlotBound.refusal(3, 3).orElseThrow();
        assertThat(more.code()).isEqualTo(SlotProblem.TOO_MANY);
        assertThat(more.values()).containsEntry("most", 3);
    }

    @Test
    void namesItsProblems() {
        assertThat(Stream.of(SlotProblem.values()).map(SlotProblem::code))
                .containsExactly("ROS-1541", "ROS-1542", "ROS-1543", "ROS-1544", "ROS-1545");
        assertThat(Stream.of(SlotProblem.values()).map(SlotProblem::status)).containsOnly(409);
    }
}
