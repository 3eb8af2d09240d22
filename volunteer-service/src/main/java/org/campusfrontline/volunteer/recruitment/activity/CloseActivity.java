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

/// Ends recruitment: nobody signs up or is promoted any more, and those who wait are told so. Seats stay with those
/// who hold them.
@UseCase
class CloseActivity {

    private final ActivityAccess access;
    private final ActivityLog log;
    private final Seats seats;
    private final Event<SeatsFreed> freed;
    private final Clock clock;

    CloseActivity(ActivityAccess access, ActivityLog log, Seats seats, Event<SeatsFreed> freed, Clock clock) {
        this.access = access;
        this.log = log;
        this.seats = seats;
        this.freed = freed;
        this.clock = clock;
    }

    public Outcome<ActivityView> close(UUID id, long expectedVersion) {
        return access.toChange(id, expectedVersion, Step.CLOSE).then(this::close);
    }

    private Outcome<ActivityView> close(Activity activity) {
        activity.close(Moments.stored(clock.instant()));
        seats.accept(activity.id(), false);
        seats.ofActivity(activity.id()).stream()
                .filter(count -> count.waiting() > 0 || count.reserved() > 0)
                .forEach(count -> freed.fire(new SeatsFreed(count.shift())));
        return log.written(activity, "closed");
    }
}
