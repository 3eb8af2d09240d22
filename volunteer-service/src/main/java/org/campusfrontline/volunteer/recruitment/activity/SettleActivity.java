package org.campusfrontline.volunteer.recruitment.activity;

import java.time.Clock;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityProblem;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.Step;

/// Says that everybody's attendance is clear: nobody is still to come, to leave, to be vouched for or to be heard.
@UseCase
class SettleActivity {

    private final ActivityAccess access;
    private final ActivityLog log;
    private final OpenMatters matters;
    private final Clock clock;

    SettleActivity(ActivityAccess access, ActivityLog log, OpenMatters matters, Clock clock) {
        this.access = access;
        this.log = log;
        this.matters = matters;
        this.clock = clock;
    }

    public Outcome<ActivityView> settle(UUID id, long expectedVersion) {
        return access.toChange(id, expectedVersion, Step.SETTLE).then(this::settle);
    }

    private Outcome<ActivityView> settle(Activity activity) {
        OpenMatters.Count open = matters.of(activity.id());
        if (!open.isNothing()) {
            return Outcome.refused(Refusal.of(ActivityProblem.NOT_CLEAR)
                    .with("signUps", open.signUps())
                    .with("appeals", open.appeals()));
        }
        activity.settle(Moments.stored(clock.instant()));
        return log.written(activity, "settled");
    }
}
