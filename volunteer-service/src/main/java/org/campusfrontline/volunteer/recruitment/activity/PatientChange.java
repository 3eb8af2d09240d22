package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.ActivityChange;
import org.campusfrontline.volunteer.recruitment.consent.rule.ConsentProblem;

/// Changes an activity while people are signing up for it: where somebody came in between who could not be held, all is
/// let go and begun again.
@Singleton
class PatientChange {

    private static final int TRIES = 10;
    private final ChangeActivity changeActivity;

    PatientChange(ChangeActivity changeActivity) {
        this.changeActivity = changeActivity;
    }

    Outcome<ActivityView> change(UUID id, long expectedVersion, ActivityChange wanted) {
        Outcome<ActivityView> outcome = changeActivity.change(id, expectedVersion, wanted);
        for (int tries = 1; tries < TRIES && isBusy(outcome); tries++) {
            outcome = changeActivity.change(id, expectedVersion, wanted);
        }
        return outcome;
    }

    private static boolean isBusy(Outcome<ActivityView> outcome) {
        return outcome instanceof Outcome.Refused<ActivityView> refused
                && refused.reasons().stream().anyMatch(reason -> reason.code() == ConsentProblem.SHIFT_BUSY);
    }
}
