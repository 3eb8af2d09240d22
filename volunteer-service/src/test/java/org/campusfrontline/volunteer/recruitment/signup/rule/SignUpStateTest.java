package org.campusfrontline.volunteer.recruitment.signup.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.CANCELLED;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.CONFIRMED;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.OFFERED;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step.CANCEL;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step.CONFIRM;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step.OFFER;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.WAIT_LISTED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignUpStateTest {

    private static final Map<SignUpState, List<Step>> LEGAL = Map.of(
            CONFIRMED, List.of(CANCEL),
            WAIT_LISTED, List.of(OFFER, CANCEL),
            OFFERED, List.of(CONFIRM, CANCEL),
            CANCELLED, List.of());

    @ParameterizedTest
    @EnumSource
    void allowsTheLegalStepsAndRefusesEveryOtherNamingThem(SignUpState state) {
        for (Step step : Step.values()) {
            if (LEGAL.get(state).contains(step)) {
                assertThat(state.refusalOf(step)).isEmpty();
            } else {
                assertThat(state.refusalOf(step)).hasValueSatisfying(refusal -> {
                    assertThat(refusal.code()).isEqualTo(SignUpProblem.ILLEGAL_STEP);
                    assertThat(refusal.values()).isEqualTo(values(state, step));
                });
            }
        }
    }

    @Test
    void countsSeatsOfConfirmedAndOfferedSignUps() {
        assertThat(Set.of(SignUpState.values()).stream().filter(SignUpState::isSeated))
                .containsExactlyInAnyOrder(CONFIRMED, OFFERED);
    }

    private static Map<String, Object> values(SignUpState state, Step step) {
        return Refusal.of(SignUpProblem.ILLEGAL_STEP)
                .with("state", state)
                .with("step", step)
                .with("legal", LEGAL.get(state))
                .values();
    }
}
