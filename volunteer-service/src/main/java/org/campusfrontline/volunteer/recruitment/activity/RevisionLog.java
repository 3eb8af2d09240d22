package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.revision.Revision;
import org.campusfrontline.volunteer.recruitment.revision.Revisions;
import org.campusfrontline.volunteer.recruitment.revision.rule.PlanText;
import org.jspecify.annotations.Nullable;

/// Keeps every text of an activity that was open to everybody, in the transaction that makes it.
@Singleton
class RevisionLog {

    private final Revisions revisions;
    private final ActivityViews views;
    private final Caller caller;
    private final Clock clock;

    RevisionLog(Revisions revisions, ActivityViews views, Caller caller, Clock clock) {
        this.revisions = revisions;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    /// The text as it is published.
    void first(Activity activity) {
        first(activity, caller.person(), PlanTexts.of(activity, views.counts(activity.id())));
    }

    /// Of an activity that was published before there were revisions: by whom is not known any more.
    void begin(Activity activity, PlanText before) {
        if (activity.revision() == 0) {
            activity.beginRevisions();
            first(activity, Caller.SYSTEM, before);
        }
    }

    void add(Activity activity, @Nullable String reason, ChangePlan plan) {
        Instant now = Moments.stored(clock.instant());
        revisions.add(new Revision(
                activity.id(), activity.revision(), caller.person(), now, reason, plan.after(), plan.changes()));
    }

    private void first(Activity activity, String by, PlanText text) {
        Instant at = Objects.requireNonNull(activity.publishedAt());
        revisions.add(new Revision(activity.id(), 1, by, at, null, text, List.of()));
    }
}
