package org.campusfrontline.volunteer.recruitment.activity;

import java.time.Clock;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.Step;

/// Puts a settled activity away: it is listed only where archived ones are asked for.
@UseCase
class ArchiveActivity {

    private final ActivityAccess access;
    private final ActivityLog log;
    private final Clock clock;

    ArchiveActivity(ActivityAccess access, ActivityLog log, Clock clock) {
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    public Outcome<ActivityView> archive(UUID id, long expectedVersion) {
        return access.toChange(id, expectedVersion, Step.ARCHIVE).then(this::archive);
    }

    private Outcome<ActivityView> archive(Activity activity) {
        activity.archive(Moments.stored(clock.instant()));
        return log.written(activity, "archived");
    }
}
