package org.campusfrontline.roster.closedloop.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhaseDaysTest {

    private static PhaseDays tests(Phase phase, Integer... days) {
        return new PhaseDays(14, 7, 5, 2, Map.of(phase, List.of(days)));
    }

    @Test
    void knowsTheDaysOfEachPhase() {
        // When
        PhaseDays days = tests(Phase.ISOLATION);

        // Then
        assertThat(days.of(Phase.IN_LOOP)).isEqualTo(14);
        assertThat(days.of(Phase.ISOLATION)).isEqualTo(7);
        assertThat(days.of(Phase.HEALTH_WATCH)).isEqualTo(5);
        assertThat(days.of(Phase.REST)).isEqualTo(2);
        assertThat(days.of(Phase.READY)).isZero();
        assertThat(days.length()).isEqualTo(28);
    }

    @Test
    void takesTestsWithinTheirPhase() {
        assertThat(tests(Phase.ISOLATION, 1, 3, 7).refusal()).isEmpty();
        assertThat(tests(Phase.ISOLATION, 1, 8).refusal()).isPresent();
        assertThat(tests(Phase.ISOLATION, 0).refusal()).isPresent();
        assertThat(tests(Phase.ISOLATION, 2, 2).refusal()).isPresent();
        assertThat(tests(Phase.READY, 1).refusal()).isPresent();
    }

    @Test
    void tellsWhichPhaseIsWrong() {
        assertThat(tests(Phase.HEALTH_WATCH, 6).refusal().orElseThrow().values())
                .isEqualTo(Map.of("phase", "HEALTH_WATCH", "most", 5));
    }
}
