package org.campusfrontline.volunteer.recruitment.activity.rule;

import java.util.Optional;
import java.util.Set;
import org.campusfrontline.platform.Refusal;

/// Where an activity stands, and the steps from there.
public enum ActivityState {
    DRAFT,
    PUBLISHED,
    /// Nobody signs up or is promoted for now; those who wait keep their places.
    PAUSED,
    CLOSED,
    /// Everybody's attendance is clear.
    SETTLED,
    ARCHIVED;

    /// What its organisers can do with it.
    public enum Step {
        CHANGE,
        PUBLISH,
        PAUSE,
        RESUME,
        CLOSE,
        SETTLE,
        ARCHIVE
    }

    public Set<Step> legalSteps() {
        return switch (this) {
            case DRAFT -> Set.of(Step.CHANGE, Step.PUBLISH);
            case PUBLISHED -> Set.of(Step.CHANGE, Step.PAUSE, Step.CLOSE);
            case PAUSED -> Set.of(Step.CHANGE, Step.RESUME, Step.CLOSE);
            case CLOSED -> Set.of(Step.SETTLE);
            case SETTLED -> Set.of(Step.ARCHIVE);
            case ARCHIVED -> Set.of();
        };
    }

    /// Empty where the step is legal; else the refusal, which names the legal ones.
    public Optional<Refusal> refusalOf(Step step) {
        if (legalSteps().contains(step)) {
            return Optional.empty();
        }
        return Optional.of(Refusal.of(ActivityProblem.ILLEGAL_STEP)
                .with("state", this)
                .with("step", step)
                .with("legal", legalSteps().stream().sorted().toList()));
    }
}
