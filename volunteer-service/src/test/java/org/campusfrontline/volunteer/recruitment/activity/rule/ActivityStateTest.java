package org.campusfrontline.volunteer.recruitment.activity.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.CLOSED;
import static org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.DRAFT;
import static org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.PUBLISHED;
import static org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.Step.CHANGE;
import static org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.Step.CLOSE;
import static org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.Step.PUBLISH;

import java.util.List;
import java.util.Map;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityStateTest {

    private static final Map<ActivityState, List<Step>> LEGAL = Map.of(
            DRAFT, List.of(CHANGE, PUBLISH),
            PUBLISHED, List.of(CHANGE, CLOSE),
            CLOSED, List.of());

    @ParameterizedTest
    @EnumSource
    void allowsTheLegalStepsAndRefusesEveryOtherNamingThem(ActivityState state) {
        for (Step step : Step.values()) {
            if (LEGAL.get(state).contains(step)) {
                assertThat(state.refusalOf(step)).isEmpty();
            } else {
                assertThat(state.refusalOf(step)).hasValueSatisfying(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ActivityProblem.ILLEGAL_STEP);
                    assertThat(refusal.values())
                            .containsEntry("state", state)
                            .containsEntry("step", step)
                            .containsEntry("legal", LEGAL.get(state));
                });
            }
        }
    }
}
