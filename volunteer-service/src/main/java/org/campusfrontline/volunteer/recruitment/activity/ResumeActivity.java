package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.Step;
import org.campusfrontline.volunteer.recruitment.shift.Seats;
import org.campusfrontline.volunteer.recruitment.shift.SeatsFreed;

/// Goes on with recruitment; seats that came free meanwhile go to those who wait.
@UseCase
class ResumeActivity {

    private final ActivityAccess access;
    private final ActivityLog log;
    private final Seats seats;
    private final Event<SeatsFreed> freed;
    private final Clock clock;

    ResumeActivity(ActivityAccess access, ActivityLog log, Seats seats, Event<SeatsFreed> freed, Clock clock) {
        this.access = access;
        this.log = log;
        this.seats = seats;
        this.freed = freed;
        this.clock = clock;
    }

    public Outcome<ActivityView> resume(UUID id, long expectedVersion) {
        return access.toChange(id, expectedVersion, Step.RESUME).then(this::resume);
    }

    private Outcome<ActivityView> resume(Activity activity) {
        activity.resume(Moments.stored(clock.instant()));
        seats.accept(activity.id(), true);
        seats.ofActivity(activity.id()).stream()
                .filter(count -> count.waiting() > 0)
                .forEach(count -> freed.fire(new SeatsFreed(count.shift())));
        return log.written(activity, "resumed");
    }
}
