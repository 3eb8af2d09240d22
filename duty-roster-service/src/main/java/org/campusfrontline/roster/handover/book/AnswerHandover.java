package org.campusfrontline.roster.handover.book;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.handover.due.DueStore;
import org.campusfrontline.roster.handover.post.HandoverPost;
import org.campusfrontline.roster.handover.post.HandoverPostStore;
import org.campusfrontline.roster.handover.post.HandoverProblem;
import org.campusfrontline.roster.onduty.site.DutyAccess;
import org.jspecify.annotations.Nullable;

/// The incoming lead (or who may lead the unit) takes over, as it was written or with differences noted. Late is late,
/// not never: an escalated handover is still answered.
@UseCase
class AnswerHandover {

    private final HandoverStore handovers;
    private final HandoverPostStore posts;
    private final HandoverQueries queries;
    private final DueStore due;
    private final DutyAccess access;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    AnswerHandover(
            HandoverStore handovers,
            HandoverPostStore posts,
            HandoverQueries queries,
            DueStore due,
            DutyAccess access,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.handovers = handovers;
        this.posts = posts;
        this.queries = queries;
        this.due = due;
        this.access = access;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /// With differences where there is a note.
    public Outcome<HandoverViews.HandoverView> answer(UUID id, @Nullable String note) {
        Optional<Handover> found = handovers.lock(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Handover handover = found.get();
        HandoverPost post = posts.find(handover.post()).orElseThrow();
        String person = caller.person();
        boolean may = person.equals(handover.incoming())
                || !person.equals(handover.outgoing()) && access.mayLead(person, post.tree(), post.unit());
        if (!may) {
            return Outcome.refused(HandoverProblem.NOT_THE_INCOMING);
        }
        Optional<Handover.Step> before = HandoverQueries.answer(handovers.steps(id));
        if (before.isPresent()) {
            return Outcome.refused(Refusal.of(HandoverProblem.ANSWERED)
                    .with("state", before.get().kind().name())
                    .with("legalActions", List.of()));
        }
        Handover.HandoverStepKind kind =
                note == null ? Handover.HandoverStepKind.CONFIRMED : Handover.HandoverStepKind.DIFFERENCES;
        handovers.add(id, new Handover.Step(kind, person, note, Moments.stored(clock.instant())));
        due.drop(id);
        audit.record(new AuditEntry(
                "handover.answered", "handover", id.toString(), post.unit(), Map.of("kind", kind.name())));
        return Outcome.done(queries.view(handover));
    }
}
