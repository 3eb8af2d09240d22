package org.campusfrontline.volunteer.team.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.campusfrontline.volunteer.team.rule.TeamState.Step;
import org.junit.jupiter.api.Test;

class TeamStateTest {

    @Test
    void signsUpOnlyWhileItIsActive() {
        assertThat(TeamState.FORMING.legalSteps()).isEqualTo(all(Step.SIGN_UP));
        assertThat(TeamState.ACTIVE.legalSteps()).isEqualTo(all(Step.ACTIVATE));
        assertThat(TeamState.DISSOLVED.legalSteps()).isEmpty();
    }

    @Test
    void namesTheLegalStepsWhereOneIsNot() {
        assertThat(TeamState.ACTIVE.refusalOf(Step.SIGN_UP)).isEmpty();
        assertThat(TeamState.FORMING.refusalOf(Step.SIGN_UP)).hasValueSatisfying(refusal -> {
            assertThat(refusal.code().code()).isEqualTo("VOL-3101");
            assertThat(refusal.code().status()).isEqualTo(409);
            assertThat(refusal.values())
                    .containsEntry("state", TeamState.FORMING)
                    .containsEntry("step", Step.SIGN_UP)
                    .containsEntry(
                            "legal",
                            TeamState.FORMING.legalSteps().stream().sorted().toList());
        });
    }

    private static Set<Step> all(Step but) {
        return EnumSet.complementOf(EnumSet.of(but));
    }
}
