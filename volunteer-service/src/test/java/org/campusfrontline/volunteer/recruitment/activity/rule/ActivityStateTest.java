package org.campusfrontline.volunteer.recruitment.activity.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.ARCHIVED;
import static org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.CLOSED;
import static org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.DRAFT;
import static org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.PAUSED;
import static org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.PUBLISHED;
import static org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.SETTLED;
import static org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.Step.ARCHIVE;
import static org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.Step.CHANGE;
import static org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.Step.CLOSE;
import static org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.Step.PAUSE;
import static org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.Step.PUBLISH;
import static org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.Step.RESUME;
import static org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.Step.SETTLE;

import java.util.List;
import java.util.Map;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityStateTest {

    private static final Map<ActivityState, List<Step>> LEGAL = Map.of(
            DRAFT, List.of(CHANGE, PUBLISH),
            PUBLISHED, List.of(CHANGE, PAUSE, CLOSE),
            PAUSED, List.of(CHANGE, RESUME, CLOSE),
            CLOSED, List.of(SETTLE),
            SETTLED, List.of(ARCHIVE),
            ARCHIVED, List.of());

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
