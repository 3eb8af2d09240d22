package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.outbox.Outbox;
import org.campusfrontline.platform.outbox.OutgoingEvent;
import org.campusfrontline.volunteer.recruitment.activity.event.ActivityPublished;
import org.campusfrontline.volunteer.recruitment.activity.rule.ActivityState;
import org.campusfrontline.volunteer.recruitment.shift.SeatCount;

/// How each change of an activity ends: flushed, so that it has its new version, audited, told and shown.
/// Drafts are told to nobody.
@Singleton
class ActivityLog {

    private static final String TOPIC = "volunteer.activity.v1";
    private static final String TYPE = "org.campusfrontline.volunteer.activity-published";
    private final ActivityRepository activities;
    private final ActivityViews views;
    private final Audit audit;
    private final Outbox outbox;

    ActivityLog(ActivityRepository activities, ActivityViews views, Audit audit, Outbox outbox) {
        this.activities = activities;
        this.views = views;
        this.audit = audit;
        this.outbox = outbox;
    }

    Outcome<ActivityView> written(Activity activity, String action) {
        activities.flush();
        String id = activity.id().toString();
        Map<String, Object> facts = Map.of("version", activity.version(), "tree", activity.tree());
        audit.record(new AuditEntry("activity." + action, "activity", id, activity.unit(), facts));
        if (activity.state() != ActivityState.DRAFT) {
            outbox.append(new OutgoingEvent(TOPIC, id, TYPE, activity.version(), event(activity)));
        }
        return Outcome.done(views.of(activity));
    }

    /// Nothing is told of what reads as before.
    Outcome<ActivityView> unchanged(Activity activity) {
        return Outcome.done(views.of(activity));
    }

    private ActivityPublished event(Activity activity) {
        Map<UUID, SeatCount> counts = views.counts(activity.id());
        return new ActivityPublished(
                activity.id(),
                activity.emergency(),
                activity.tree(),
                activity.unit(),
                activity.titleZh(),
                activity.titleEn(),
                activity.state().name(),
                Objects.requireNonNull(activity.publishedAt()),
                activity.posts().stream().map(post -> post(post, counts)).toList(),
                activity.revision(),
                activity.version());
    }

    private static ActivityPublished.Post post(Post post, Map<UUID, SeatCount> counts) {
        return new ActivityPublished.Post(
                post.id(),
                post.category(),
                post.titleZh(),
                post.titleEn(),
                post.site(),
                post.shifts().stream()
                        .map(shift -> new ActivityPublished.Shift(
                                shift.id(),
                                shift.startsAt(),
                                shift.endsAt(),
                                Objects.requireNonNull(counts.get(shift.id())).capacity()))
                        .toList());
    }
}
