package org.campusfrontline.volunteer.webhook.rule;

import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// Where a subscription stands. A paused one loses nothing: it goes on where it stopped.
public enum SubscriptionState {
    ACTIVE,
    PAUSED,
    ENDED;

    /// What an owner does with a subscription.
    public enum Step {
        CHANGE,
        PAUSE,
        RESUME,
        ROTATE_SECRET,
        REPLAY,
        PING
    }

    public List<Step> legal() {
        return switch (this) {
            case ACTIVE -> List.of(Step.CHANGE, Step.PAUSE, Step.ROTATE_SECRET, Step.REPLAY, Step.PING);
            case PAUSED, ENDED -> List.of(Step.CHANGE, Step.RESUME, Step.ROTATE_SECRET, Step.REPLAY, Step.PING);
        };
    }

    public Optional<Refusal> refusalOf(Step step) {
        return legal().contains(step)
                ? Optional.empty()
                : Optional.of(Refusal.of(WebhookProblem.ILLEGAL_STEP)
                        .with("state", this)
                        .with("step", step)
                        .with("legal", legal()));
    }
}
