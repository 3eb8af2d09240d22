package org.campusfrontline.volunteer.recruitment.activity;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityProblem;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.Step;
import org.campusfrontline.volunteer.recruitment.campus.Emergencies;
import org.campusfrontline.volunteer.recruitment.quota.QuotaFit;
import org.campusfrontline.volunteer.recruitment.shift.SeatCount;
import org.campusfrontline.volunteer.recruitment.shift.Seats;

/// Opens the shifts of a draft to everybody.
@UseCase
class PublishActivity {

    private final ActivityAccess access;
    private final ActivityLog log;
    private final RevisionLog revisions;
    private final Emergencies emergencies;
    private final Seats seats;
    private final QuotaFit fit;
    private final Clock clock;

    PublishActivity(
            ActivityAccess access,
            ActivityLog log,
            RevisionLog revisions,
            Emergencies emergencies,
            Seats seats,
            QuotaFit fit,
            Clock clock) {
        this.access = access;
        this.log = log;
        this.revisions = revisions;
        this.emergencies = emergencies;
        this.seats = seats;
        this.fit = fit;
        this.clock = clock;
    }

    public Outcome<ActivityView> publish(UUID id, long expectedVersion) {
        return access.toChange(id, expectedVersion, Step.PUBLISH).then(this::publish);
    }

    private Outcome<ActivityView> publish(Activity activity) {
        Instant now = Moments.stored(clock.instant());
        List<Refusal> refusals = new ArrayList<>();
        if (!emergencies.isOpen(activity.emergency()).orElse(false)) {
            refusals.add(Refusal.of(ActivityProblem.EMERGENCY_NOT_OPEN).with("emergency", activity.emergency()));
        }
        if (PlanCheck.isPast(activity, now)) {
            refusals.add(Refusal.of(ActivityProblem.SHIFT_PAST));
        }
        refusals.addAll(fit.refusals(
                seats.ofActivity(activity.id()).stream().map(SeatCount::shift).toList()));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        activity.publish(now);
        revisions.first(activity);
        seats.accept(activity.id(), true);
        return log.written(activity, "published");
    }
}
