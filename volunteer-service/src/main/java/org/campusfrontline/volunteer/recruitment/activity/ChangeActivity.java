package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.ActivityChange;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.DescriptionPlan;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityProblem;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.Step;
import org.campusfrontline.volunteer.recruitment.consent.AskAgain;
import org.campusfrontline.volunteer.recruitment.quota.QuotaFit;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText.ShiftText;
import org.campusfrontline.volunteer.recruitment.shift.Seats;
import org.campusfrontline.volunteer.recruitment.shift.SeatsFreed;

/// Changes a draft in all; of a published activity the text, the seats, and where and when its shifts are, each time
/// as a revision. Seats that people hold are never taken away, new ones go to those who wait, and whoever has signed
/// up is asked whether another time, place or risk is agreed to.
@UseCase
class ChangeActivity {

    private final ActivityAccess access;
    private final ActivityRepository activities;
    private final ActivityLog log;
    private final PublishedChange published;
    private final RevisionLog revisions;
    private final AskAgain askAgain;
    private final Arranger arranger;
    private final Seats seats;
    private final QuotaFit fit;
    private final Event<SeatsFreed> freed;
    private final Clock clock;

    ChangeActivity(
            ActivityAccess access,
            ActivityRepository activities,
            ActivityLog log,
            PublishedChange published,
            RevisionLog revisions,
            AskAgain askAgain,
            Arranger arranger,
            Seats seats,
            QuotaFit fit,
            Event<SeatsFreed> freed,
            Clock clock) {
        this.access = access;
        this.activities = activities;
        this.log = log;
        this.published = published;
        this.revisions = revisions;
        this.askAgain = askAgain;
        this.arranger = arranger;
        this.seats = seats;
        this.fit = fit;
        this.freed = freed;
        this.clock = clock;
    }

    public Outcome<ActivityView> change(UUID id, long expectedVersion, ActivityChange wanted) {
        Instant now = Moments.stored(clock.instant());
        return access.toChange(id, expectedVersion, Step.CHANGE)
                .then(activity -> activity.state() == ActivityState.DRAFT
                        ? changeDraft(activity, wanted, now)
                        : published.of(activity, wanted, now).then(plan -> change(activity, wanted, plan)));
    }

    private Outcome<ActivityView> changeDraft(Activity activity, ActivityChange wanted, Instant now) {
        List<Refusal> refusals = published.refusals(activity, wanted);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        activity.retitle(wanted.titleZh(), wanted.titleEn(), now);
        activity.describe(DescriptionPlan.orElse(wanted.description(), activity.description()));
        arranger.arrange(activity, wanted.posts());
        return log.written(activity, "changed");
    }

    private Outcome<ActivityView> change(Activity activity, ActivityChange wanted, ChangePlan plan) {
        if (plan.changes().isEmpty()) {
            return log.unchanged(activity);
        }
        Optional<Refusal> busy = askAgain.hold(plan.asking(), plan.resizedIds());
        if (busy.isPresent()) {
            return Outcome.refused(busy.get());
        }
        List<Refusal> taken =
                plan.resized().stream().flatMap(shift -> resize(shift).stream()).toList();
        if (!taken.isEmpty()) {
            return Outcome.refused(taken);
        }
        revisions.begin(activity, plan.before());
        activity.revise(plan.after(), plan.asking().now());
        activities.flush();
        askAgain.tell(plan.asking());
        revisions.add(activity, wanted.reason(), plan);
        return log.written(activity, "changed");
    }

    private Optional<Refusal> resize(ShiftText shift) {
        if (seats.resize(shift.id(), shift.seats())) {
            freed.fire(new SeatsFreed(shift.id()));
            return fit.refusal(shift.id());
        }
        return Optional.of(Refusal.of(ActivityProblem.SEATS_TAKEN)
                .with("shift", shift.id())
                .with("seats", shift.seats())
                .with("taken", seats.count(shift.id()).orElseThrow().taken()));
    }
}
