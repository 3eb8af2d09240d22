package org.campusfrontline.volunteer.recruitment.activity;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.activity.ActivityRequests.ActivityChange;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityProblem;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState.Step;
import org.campusfrontline.volunteer.recruitment.consent.AskAgain;
import org.campusfrontline.volunteer.recruitment.consent.ChangePreview;
import org.campusfrontline.volunteer.recruitment.shift.SeatCount;

/// Tells what a change of a published activity would do, by the same checks, and does nothing.
@UseCase
class PreviewChange {

    private final ActivityAccess access;
    private final ActivityViews views;
    private final PublishedChange published;
    private final AskAgain askAgain;
    private final Clock clock;

    PreviewChange(
            ActivityAccess access, ActivityViews views, PublishedChange published, AskAgain askAgain, Clock clock) {
        this.access = access;
        this.views = views;
        this.published = published;
        this.askAgain = askAgain;
        this.clock = clock;
    }

    /// A draft has nobody to ask.
    public Outcome<PreviewView> preview(UUID id, long expectedVersion, ActivityChange wanted) {
        Instant now = Moments.stored(clock.instant());
        return access.toChange(id, expectedVersion, Step.CHANGE)
                .then(activity -> activity.state() == ActivityState.DRAFT
                        ? previewDraft(activity, wanted)
                        : published.of(activity, wanted, now).then(plan -> preview(activity, plan)));
    }

    private Outcome<PreviewView> previewDraft(Activity activity, ActivityChange wanted) {
        List<Refusal> refusals = published.refusals(activity, wanted);
        return refusals.isEmpty()
                ? Outcome.done(new PreviewView(0, List.of(), new ChangePreview(0, 0, 0, List.of())))
                : Outcome.refused(refusals);
    }

    private Outcome<PreviewView> preview(Activity activity, ChangePlan plan) {
        Map<UUID, SeatCount> counts = views.counts(activity.id());
        List<Refusal> taken = new ArrayList<>();
        plan.resized().forEach(shift -> {
            int held = Objects.requireNonNull(counts.get(shift.id())).taken();
            if (held > shift.seats()) {
                taken.add(Refusal.of(ActivityProblem.SEATS_TAKEN)
                        .with("shift", shift.id())
                        .with("seats", shift.seats())
                        .with("taken", held));
            }
        });
        return taken.isEmpty()
                ? Outcome.done(new PreviewView(
                        plan.changes().isEmpty()
                                ? activity.revision()
                                : plan.asking().revision(),
                        plan.changes(),
                        askAgain.preview(plan.asking())))
                : Outcome.refused(taken);
    }
}
