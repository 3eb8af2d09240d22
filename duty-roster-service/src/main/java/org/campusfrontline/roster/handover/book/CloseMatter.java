package org.campusfrontline.roster.handover.book;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.handover.post.HandoverPost;
import org.campusfrontline.roster.handover.post.HandoverPostStore;
import org.campusfrontline.roster.handover.post.HandoverProblem;
import org.campusfrontline.roster.onduty.site.DutyAccess;

/// A matter's owner, or somebody who serves in the unit or directs it, closes it with its outcome.
@UseCase
class CloseMatter {

    private final MatterStore matters;
    private final HandoverPostStore posts;
    private final DutyAccess access;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    CloseMatter(
            MatterStore matters, HandoverPostStore posts, DutyAccess access, Caller caller, Audit audit, Clock clock) {
        this.matters = matters;
        this.posts = posts;
        this.access = access;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome<HandoverViews.MatterView> close(UUID id, String outcome) {
        Optional<Handover.Matter> found = matters.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        HandoverPost post = posts.find(found.get().post()).orElseThrow();
        boolean own = found.get().owner().equals(caller.person());
        if (!own && !access.belongs(post.tree(), post.unit())) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Handover.Closing closing = new Handover.Closing(caller.person(), outcome, Moments.stored(clock.instant()));
        if (!matters.close(id, closing)) {
            return Outcome.refused(HandoverProblem.CLOSED);
        }
        audit.record(new AuditEntry("handover-matter.closed", "handover-matter", id.toString(), post.unit(), Map.of()));
        return Outcome.done(HandoverViews.MatterView.of(matters.find(id).orElseThrow(), closing.at()));
    }
}
