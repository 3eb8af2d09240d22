package org.campusfrontline.volunteer.team.rule;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Refusal;

/// Where a task-force team stands, and the steps from there.
public enum TeamState {
    /// People are asked, and agree or not.
    FORMING,
    /// It signs up for shifts.
    ACTIVE,
    DISSOLVED;

    public enum Step {
        CHANGE,
        INVITE,
        ANSWER,
        LEAVE,
        ACTIVATE,
        SIGN_UP,
        DISSOLVE
    }

    public Set<Step> legalSteps() {
        return switch (this) {
            case FORMING -> EnumSet.of(Step.CHANGE, Step.INVITE, Step.ANSWER, Step.LEAVE, Step.ACTIVATE, Step.DISSOLVE);
            case ACTIVE -> EnumSet.of(Step.CHANGE, Step.INVITE, Step.ANSWER, Step.LEAVE, Step.SIGN_UP, Step.DISSOLVE);
            case DISSOLVED -> EnumSet.noneOf(Step.class);
        };
    }

    /// Empty where the step is legal; else the refusal, which names the legal ones.
    public Optional<Refusal> refusalOf(Step step) {
        if (legalSteps().contains(step)) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(TeamProblem.ILLEGAL_STEP)
                .with("state", this)
                .with("step", step)
                .with("legal", legalSteps().stream().sorted().toList()));
    }
}
