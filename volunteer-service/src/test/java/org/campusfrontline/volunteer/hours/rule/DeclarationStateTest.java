package org.campusfrontline.volunteer.hours.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.hours.rule.DeclarationState.AWAITING_COMMUNITY;
import static org.campusfrontline.volunteer.hours.rule.DeclarationState.AWAITING_UNIT;
import static org.campusfrontline.volunteer.hours.rule.DeclarationState.BOOKED;
import static org.campusfrontline.volunteer.hours.rule.DeclarationState.REFUSED;
import static org.campusfrontline.volunteer.hours.rule.DeclarationState.Step.ANSWER_BY_COMMUNITY;
import static org.campusfrontline.volunteer.hours.rule.DeclarationState.Step.CHANGE;
import static org.campusfrontline.volunteer.hours.rule.DeclarationState.Step.CONFIRM;
import static org.campusfrontline.volunteer.hours.rule.DeclarationState.Step.ISSUE_LINK;
import static org.campusfrontline.volunteer.hours.rule.DeclarationState.Step.REFUSE;
import static org.campusfrontline.volunteer.hours.rule.DeclarationState.Step.WITHDRAW;
import static org.campusfrontline.volunteer.hours.rule.DeclarationState.WITHDRAWN;

import java.util.List;
import java.util.Map;
import org.campusfrontline.volunteer.hours.rule.DeclarationState.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeclarationStateTest {

    private static final Map<DeclarationState, List<Step>> LEGAL = Map.of(
            AWAITING_COMMUNITY, List.of(CHANGE, ISSUE_LINK, ANSWER_BY_COMMUNITY, REFUSE, WITHDRAW),
            AWAITING_UNIT, List.of(CONFIRM, REFUSE, WITHDRAW),
            BOOKED, List.of(),
            REFUSED, List.of(),
            WITHDRAWN, List.of());

    @ParameterizedTest
    @EnumSource
    void allowsTheLegalStepsAndRefusesEveryOtherNamingThem(DeclarationState state) {
        for (Step step : Step.values()) {
            if (LEGAL.get(state).contains(step)) {
                assertThat(state.refusalOf(step)).isEmpty();
            } else {
                assertThat(state.refusalOf(step)).hasValueSatisfying(refusal -> {
                    assertThat(refusal.code()).isEqualTo(HoursProblem.ILLEGAL_STEP);
                    assertThat(refusal.values())
                            .containsEntry("state", state)
                            .containsEntry("step", step)
                            .containsEntry("legal", LEGAL.get(state));
                });
            }
        }
    }
}
