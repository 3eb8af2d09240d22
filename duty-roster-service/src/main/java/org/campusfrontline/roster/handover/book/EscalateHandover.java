package org.campusfrontline.roster.handover.book;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.call.CallKind;
import org.campusfrontline.roster.call.DutyCalls;
import org.campusfrontline.roster.handover.due.Due;
import org.campusfrontline.roster.handover.due.DueStore;
import org.campusfrontline.roster.handover.post.HandoverPost;
import org.campusfrontline.roster.handover.post.HandoverPostStore;
import org.campusfrontline.roster.onduty.lead.LeadersOnDuty;

/// A handover was not confirmed in time: the leader on duty is told, once, and the one who should have confirmed.
@UseCase
public class EscalateHandover {

    private final DueStore due;
    private final HandoverStore handovers;
    private final HandoverPostStore posts;
    private final LeadersOnDuty leaders;
    private final DutyCalls calls;
    private final Audit audit;
    private final Clock clock;

    EscalateHandover(
            DueStore due,
            HandoverStore handovers,
            HandoverPostStore posts,
            LeadersOnDuty leaders,
            DutyCalls calls,
            Audit audit,
            Clock clock) {
        this.due = due;
        this.handovers = handovers;
        this.posts = posts;
        this.leaders = leaders;
        this.calls = calls;
        this.audit = audit;
        this.clock = clock;
    }

    /// False where another replica, or an answer, was first.
    public Outcome<Boolean> escalate(Due overdue) {
        Handover handover = handovers.lock(overdue.subject()).orElseThrow();
        if (!due.take(overdue)) {
            return Outcome.done(false);
        }
        HandoverPost post = posts.find(handover.post()).orElseThrow();
        List<String> people = new ArrayList<>(leaders.toCall(post.tree(), post.unit()));
        people.add(handover.incoming());
        handovers.add(
                handover.id(),
                new Handover.Step(
                        Handover.HandoverStepKind.ESCALATED, Caller.SYSTEM, null, Moments.stored(clock.instant())));
        calls.make(
                WriteHandover.subject(post, handover, 2),
                CallKind.HANDOVER_UNCONFIRMED,
                people,
                handover.shiftEnd(),
                null);
        audit.record(new AuditEntry(
                "handover.escalated",
                "handover",
                handover.id().toString(),
                post.unit(),
                Map.of("told", people.size())));
        return Outcome.done(true);
    }
}
