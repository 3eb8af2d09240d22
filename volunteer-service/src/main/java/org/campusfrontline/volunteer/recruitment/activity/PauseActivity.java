package org.campusfrontline.volunteer.recruitment.activity;

import java.time.Clock;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.Step;
import org.campusfrontline.volunteer.recruitment.shift.Seats;

/// Stops recruitment for a while: nobody signs up or is promoted, and those who wait keep their places.
@UseCase
class PauseActivity {

    private final ActivityAccess access;
    private final ActivityLog log;
    private final Seats seats;
    private final Clock clock;

    PauseActivity(ActivityAccess access, ActivityLog log, Seats seats, Clock clock) {
        this.access = access;
        this.log = log;
        this.seats = seats;
        this.clock = clock;
    }

    public Outcome<ActivityView> pause(UUID id, long expectedVersion) {
        return access.toChange(id, expectedVersion, Step.PAUSE).then(this::pause);
    }

    private Outcome<ActivityView> pause(Activity activity) {
        activity.pause(Moments.stored(clock.instant()));
        seats.pause(activity.id());
        return log.written(activity, "paused");
    }
}
