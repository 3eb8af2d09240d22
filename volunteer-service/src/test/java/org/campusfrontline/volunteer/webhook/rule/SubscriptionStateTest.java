package org.campusfrontline.volunteer.webhook.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.webhook.rule.SubscriptionState.Step;
import org.junit.jupiter.api.Test;

class SubscriptionStateTest {

    @Test
    void pausesWhatIsActiveAndResumesWhatIsNot() {
        assertThat(SubscriptionState.ACTIVE.refusalOf(Step.PAUSE)).isEmpty();
        assertThat(SubscriptionState.ACTIVE.refusalOf(Step.RESUME)).isPresent();
        assertThat(SubscriptionState.PAUSED.refusalOf(Step.PAUSE)).isPresent();
        assertThat(SubscriptionState.PAUSED.refusalOf(Step.RESUME)).isEmpty();
        assertThat(SubscriptionState.ENDED.refusalOf(Step.RESUME)).isEmpty();
    }

    @Test
    void allowsTheOtherStepsInEveryState() {
        for (SubscriptionState state : SubscriptionState.values()) {
            for (Step step : new Step[] {Step.CHANGE, Step.ROTATE_SECRET, Step.REPLAY, Step.PING}) {
                assertThat(state.refusalOf(step)).as(state + " " + step).isEmpty();
            }
        }
    }

    @Test
    void namesStateStepAndWhatIsPossible() {
        Refusal refusal = SubscriptionState.PAUSED.refusalOf(Step.PAUSE).orElseThrow();

        assertThat(refusal.code()).isEqualTo(WebhookProblem.ILLEGAL_STEP);
        assertThat(refusal.values())
                .containsEntry("state", SubscriptionState.PAUSED)
                .containsEntry("step", Step.PAUSE)
                .containsEntry("legal", SubscriptionState.PAUSED.legal());
    }

    @Test
    void hasItsCodesAndStatuses() {
        assertThat(WebhookProblem.URL_REFUSED.code()).isEqualTo("VOL-3001");
        assertThat(WebhookProblem.URL_REFUSED.status()).isEqualTo(422);
        assertThat(WebhookProblem.TOKEN_SCOPE.code()).isEqualTo("VOL-3009");
        assertThat(WebhookProblem.TOKEN_SCOPE.status()).isEqualTo(403);
    }
}
