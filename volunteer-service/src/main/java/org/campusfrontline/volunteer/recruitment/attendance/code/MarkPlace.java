package org.campusfrontline.volunteer.recruitment.attendance.code;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.recruitment.attendance.rule.Place;
import org.jspecify.annotations.Nullable;

/// Says where one must be to check in at a post, or that it does not matter.
@UseCase
class MarkPlace {

    private final PostAccess access;
    private final Places places;
    private final Audit audit;

    MarkPlace(PostAccess access, Places places, Audit audit) {
        this.access = access;
        this.places = places;
        this.audit = audit;
    }

    /// `version` is that of the place that is there, 0 for none.
    public Outcome<Places.Marked> mark(UUID post, Place place, long version) {
        return access.toRun(post).then(owner -> {
            if (places.marked(post).map(Places.Marked::version).orElse(0L) != version) {
                return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
            }
            places.put(post, place);
            log("marked", post, owner, place);
            return Outcome.done(places.marked(post).orElseThrow());
        });
    }

    public Outcome<Boolean> unmark(UUID post) {
        return access.toRun(post).map(owner -> {
            boolean there = places.delete(post);
            if (there) {
                log("unmarked", post, owner, null);
            }
            return there;
        });
    }

    public Outcome<Places.Marked> find(UUID post) {
        return access.toRun(post).then(owner -> {
            Optional<Places.Marked> found = places.marked(post);
            return found.<Outcome<Places.Marked>>map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
        });
    }

    private void log(String how, UUID post, PostAccess.Owner owner, @Nullable Place place) {
        Map<String, Object> facts =
                place == null ? Map.of() : Map.of("datum", place.datum(), "radiusMetres", place.radiusMetres());
        audit.record(new AuditEntry("attendance-place." + how, "post", post.toString(), owner.unit(), facts));
    }
}
