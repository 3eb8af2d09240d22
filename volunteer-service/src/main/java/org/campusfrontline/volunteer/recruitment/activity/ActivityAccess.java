package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.Step;

/// How each change begins: found in the version that the client knows, by someone who may, in a state that allows it.
/// A draft does not exist for others than its organisers.
@Singleton
class ActivityAccess {

    private final ActivityRepository activities;
    private final ActivityViews views;

    ActivityAccess(ActivityRepository activities, ActivityViews views) {
        this.activities = activities;
        this.views = views;
    }

    Outcome<Activity> toChange(UUID id, long expectedVersion, Step step) {
        Optional<Activity> found = toSee(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Activity activity = found.get();
        if (activity.version() != expectedVersion) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        Optional<Refusal> refusal = views.refusalUnlessOrganiser(activity.tree(), activity.unit())
                .or(() -> activity.state().refusalOf(step));
        return refusal.<Outcome<Activity>>map(Outcome::refused).orElseGet(() -> Outcome.done(activity));
    }

    Optional<Activity> toSee(UUID id) {
        return activities
                .withPosts(id)
                .filter(activity -> activity.state() != ActivityState.DRAFT
                        || views.refusalUnlessOrganiser(activity.tree(), activity.unit())
                                .isEmpty());
    }
}
