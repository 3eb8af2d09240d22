package org.campusfrontline.volunteer.hours.rule;

import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Refusal;

/// Where a declaration stands, and the steps from there.
public enum DeclarationState {
    AWAITING_COMMUNITY,
    AWAITING_UNIT,
    BOOKED,
    REFUSED,
    WITHDRAWN;

    /// What can be done with a declaration.
    public enum Step {
        CHANGE,
        ISSUE_LINK,
        ANSWER_BY_COMMUNITY,
        CONFIRM,
        REFUSE,
        WITHDRAW
    }

    public Set<Step> legalSteps() {
        return switch (this) {
            case AWAITING_COMMUNITY ->
                Set.of(Step.CHANGE, Step.ISSUE_LINK, Step.ANSWER_BY_COMMUNITY, Step.REFUSE, Step.WITHDRAW);
            case AWAITING_UNIT -> Set.of(Step.CONFIRM, Step.REFUSE, Step.WITHDRAW);
            case BOOKED, REFUSED, WITHDRAWN -> Set.of();
        };
    }

    /// Empty where the step is legal; else the refusal, which names the legal ones.
    public Optional<Refusal> refusalOf(Step step) {
        if (legalSteps().contains(step)) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(HoursProblem.ILLEGAL_STEP)
                .with("state", this)
                .with("step", step)
                .with("legal", legalSteps().stream().sorted().toList()));
    }
}
