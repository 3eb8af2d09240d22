package org.campusfrontline.roster.carefund.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.campusfrontline.platform.Refusal;
import org.junit.jupiter.api.Test;

class VisitStateTest {

    @Test
    void aPersonIsAskedFirst() {
        assertThat(VisitState.first(true)).isEqualTo(VisitState.ASKED);
        assertThat(VisitState.first(false)).isEqualTo(VisitState.READY);
    }

    @Test
    void eachStepIsForItsStatesAlone() {
        assertThat(allowing(VisitState::refusalToAgree)).containsExactly(VisitState.ASKED);
        assertThat(allowing(VisitState::refusalToMake)).containsExactly(VisitState.READY);
        assertThat(allowing(VisitState::refusalToEnd)).containsExactly(VisitState.ASKED, VisitState.READY);
        assertThat(VisitState.MADE.refusalToEnd().orElseThrow().values()).containsEntry("state", "MADE");
        assertThat(VisitState.ASKED.refusalToMake().orElseThrow().code()).isEqualTo(FundProblem.NOT_CONSENTED);
    }

    private static List<VisitState> allowing(Function<VisitState, Optional<Refusal>> step) {
        return Stream.of(VisitState.values())
                .filter(state -> step.apply(state).isEmpty())
                .toList();
    }
}
