package org.campusfrontline.volunteer.profile;

import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.profile.ProfileRequests.ProfileChange;

/// Replaces a person's profile by what the person sent.
@UseCase
class ChangeProfile {

    private final ProfileCheck check;
    private final PlannedProfile planned;
    private final ProfileLog log;
    private final ProfileViews views;

    ChangeProfile(ProfileCheck check, PlannedProfile planned, ProfileLog log, ProfileViews views) {
        this.check = check;
        this.planned = planned;
        this.log = log;
        this.views = views;
    }

    Outcome<ProfileView> change(String person, long expectedVersion, ProfileChange wanted) {
        Profile before = log.toChange(person);
        if (before.version() != expectedVersion) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        List<Refusal> refusals = check.refusals(wanted, before);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Profile changed =
                log.write(planned.of(wanted, before), "profile.changed", Map.of("version", before.version() + 1));
        return Outcome.done(views.of(changed));
    }
}
