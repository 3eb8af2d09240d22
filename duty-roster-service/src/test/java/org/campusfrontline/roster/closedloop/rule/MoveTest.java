package org.campusfrontline.roster.closedloop.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoveTest {

    @Test
    void isLegalWhereThePhaseAllows() {
        assertThat(Move.legal(Phase.WAITING, false)).containsExactly(Move.STAY_OUT);
        assertThat(Move.legal(Phase.IN_LOOP, false)).containsExactly(Move.CONFIRM_ENTRY, Move.STAY_OUT);
        assertThat(Move.legal(Phase.IN_LOOP, true)).containsExactly(Move.LEAVE_EARLY);
    }

    @ParameterizedTest
    @EnumSource(names = {"READY", "ISOLATION", "HEALTH_WATCH", "REST"})
    void leavesNothingToDoOnceOutOfTheLoop(Phase phase) {
        assertThat(Move.legal(phase, true)).isEmpty();
        assertThat(Move.legal(phase, false)).isEmpty();
    }

    @Test
    void refusesWithWhatIsPossibleInstead() {
        // When
        Refusal refusal = Move.LEAVE_EARLY.refusal(Phase.IN_LOOP, false).orElseThrow();

        // Then
        assertThat(refusal.code()).isEqualTo(LoopProblem.NOT_IN_THIS_PHASE);
        assertThat(refusal.code().status()).isEqualTo(409);
        assertThat(refusal.code().code()).isEqualTo("ROS-1802");
        assertThat(refusal.values())
                .isEqualTo(Map.of("phase", "IN_LOOP", "legalActions", List.of("CONFIRM_ENTRY", "STAY_OUT")));
        assertThat(Move.LEAVE_EARLY.refusal(Phase.IN_LOOP, true)).isEmpty();
    }

    @Test
    void takesPeopleAwayFromDutyBetweenLoopAndReadiness() {
        assertThat(List.of(Phase.values()).stream().filter(Phase::isAway))
                .containsExactly(Phase.ISOLATION, Phase.HEALTH_WATCH, Phase.REST);
    }
}
