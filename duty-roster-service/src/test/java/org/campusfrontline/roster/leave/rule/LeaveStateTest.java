package org.campusfrontline.roster.leave.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.campusfrontline.platform.Refusal;
import org.junit.jupiter.api.Test;

class LeaveStateTest {

    @Test
    void eachStepIsForItsStatesAlone() {
        assertThat(allowing(LeaveState::refusalToDecide)).containsExactly(LeaveState.REQUESTED);
        assertThat(allowing(LeaveState::refusalToWithdraw)).containsExactly(LeaveState.REQUESTED, LeaveState.GRANTED);
    }

    @Test
    void tellsTheStateAndWhatIsPossible() {
        Refusal granted = LeaveState.GRANTED.refusalToDecide().orElseThrow();
        assertThat(granted.code()).isEqualTo(LeaveProblem.NOT_ITS_STATE);
        assertThat(granted.values())
                .containsEntry("state", "GRANTED")
                .containsEntry("legalActions", List.of("withdraw"));
        assertThat(LeaveState.REFUSED.refusalToWithdraw().orElseThrow().values())
                .containsEntry("legalActions", List.of());
    }

    private static List<LeaveState> allowing(Function<LeaveState, Optional<Refusal>> step) {
        return Stream.of(LeaveState.values())
                .filter(state -> step.apply(state).isEmpty())
                .toList();
    }
}
