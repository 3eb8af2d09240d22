package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.revision.RevisionView;
import org.campusfrontline.volunteer.recruitment.revision.Revisions;
import org.jspecify.annotations.Nullable;

/// Revisions for whoever sees the activity.
@Singleton
class RevisionQueries {

    private final ActivityAccess access;
    private final Revisions revisions;

    RevisionQueries(ActivityAccess access, Revisions revisions) {
        this.access = access;
        this.revisions = revisions;
    }

    Outcome<Page<RevisionView>> list(UUID activity, @Nullable String cursor, int limit) {
        return access.toSee(activity).isEmpty()
                ? Outcome.refused(CommonProblem.NOT_FOUND)
                : Outcome.done(revisions.list(activity, cursor, limit));
    }

    Outcome<RevisionView> find(UUID activity, int number) {
        return access.toSee(activity)
                .flatMap(seen -> revisions.find(activity, number))
                .<Outcome<RevisionView>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }
}
