package org.campusfrontline.volunteer.recruitment.signup.rule;

import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Refusal;

/// Where a sign-up stands, and the steps from there. A wish becomes CONFIRMED or WAIT_LISTED at once.
public enum SignUpState {
    CONFIRMED,
    WAIT_LISTED,
    OFFERED,
    CANCELLED;

    /// What can be done with a sign-up.
    public enum Step {
        OFFER,
        CONFIRM,
        CANCEL
    }

    public Set<Step> legalSteps() {
        return switch (this) {
            case CONFIRMED -> Set.of(Step.CANCEL);
            case WAIT_LISTED -> Set.of(Step.OFFER, Step.CANCEL);
            case OFFERED -> Set.of(Step.CONFIRM, Step.CANCEL);
            case CANCELLED -> Set.of();
        };
    }

    /// Empty where the step is legal; else the refusal, which names the legal ones.
    public Optional<Refusal> refusalOf(Step step) {
        if (legalSteps().contains(step)) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(SignUpProblem.ILLEGAL_STEP)
                .with("state", this)
                .with("step", step)
                .with("legal", legalSteps().stream().sorted().toList()));
    }

    /// Whether a seat of the shift is taken by it.
    public boolean isSeated() {
        return this == CONFIRMED || this == OFFERED;
    }
}
