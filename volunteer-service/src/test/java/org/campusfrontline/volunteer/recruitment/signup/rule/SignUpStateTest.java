package org.campusfrontline.volunteer.recruitment.signup.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.APPLIED;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.CANCELLED;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.CHECKED_IN;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.CHECKED_OUT;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.COMPLETED;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.CONFIRMED;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.EXCUSED;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.NO_SHOW;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.OFFERED;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.REVOKED;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step.ADMIT;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step.CANCEL;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step.CHECK_IN;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step.CHECK_OUT;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step.COMPLETE;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step.CONFIRM;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step.EXCUSE;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step.HAND_OVER;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step.MISS;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step.OFFER;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step.REVOKE;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step.UNDO_CHECK_IN;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step.WAIT;
import static org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.WAIT_LISTED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignUpStateTest {

    private static final Map<SignUpState, List<Step>> LEGAL = Map.ofEntries(
            Map.entry(APPLIED, List.of(WAIT, ADMIT, CANCEL, REVOKE)),
            Map.entry(WAIT_LISTED, List.of(OFFER, CANCEL, REVOKE)),
            Map.entry(OFFERED, List.of(CONFIRM, CANCEL, REVOKE)),
            Map.entry(CONFIRMED, List.of(CHECK_IN, MISS, EXCUSE, HAND_OVER, CANCEL, REVOKE)),
            Map.entry(CHECKED_IN, List.of(UNDO_CHECK_IN, CHECK_OUT, REVOKE)),
            Map.entry(CHECKED_OUT, List.of(COMPLETE, REVOKE)),
            Map.entry(NO_SHOW, List.of(CHECK_IN, COMPLETE, EXCUSE)),
            Map.entry(COMPLETED, List.of()),
            Map.entry(EXCUSED, List.of()),
            Map.entry(CANCELLED, List.of()),
            Map.entry(REVOKED, List.of()));

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
    void countsTheSeatsOfThoseToWhomOneIsOfferedOrGivenUntilTheyAreAbsent() {
        assertThat(Set.of(SignUpState.values()).stream().filter(SignUpState::isSeated))
                .containsExactlyInAnyOrder(OFFERED, CONFIRMED, CHECKED_IN, CHECKED_OUT, COMPLETED);
    }

    @Test
    void looksAheadUntilTheServiceBegins() {
        assertThat(Set.of(SignUpState.values()).stream().filter(SignUpState::isAhead))
                .containsExactlyInAnyOrder(APPLIED, WAIT_LISTED, OFFERED, CONFIRMED);
    }

    @Test
    void reachesEveryStateFromAnApplicationAndEndsFromEach() {
        Set<SignUpState> reached = EnumSet.of(APPLIED);
        while (reached.addAll(reached.stream()
                .flatMap(state -> state.legalSteps().stream())
                .map(Step::leadsTo)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SignUpState.class))))) {
            assertThat(reached).isNotEmpty();
        }

        assertThat(reached).containsExactlyInAnyOrder(SignUpState.values());
        assertThat(Arrays.stream(SignUpState.values()).filter(state -> !endsFrom(state)))
                .isEmpty();
    }

    private static boolean endsFrom(SignUpState state) {
        return state.legalSteps().isEmpty()
                || state.legalSteps().stream()
                        .map(Step::leadsTo)
                        .anyMatch(next -> next.legalSteps().isEmpty());
    }

    private static Map<String, Object> values(SignUpState state, Step step) {
        return Refusal.of(SignUpProblem.ILLEGAL_STEP)
                .with("state", state)
                .with("step", step)
                .with("legal", LEGAL.get(state).stream().sorted().toList())
                .values();
    }
}
