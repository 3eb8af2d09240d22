package org.campusfrontline.roster.handover.relief;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.call.CallKind;
import org.campusfrontline.roster.call.DutyCalls;
import org.campusfrontline.roster.handover.due.Due;
import org.campusfrontline.roster.handover.due.DueStore;
import org.campusfrontline.roster.handover.post.HandoverPost;
import org.campusfrontline.roster.handover.post.HandoverPostStore;
import org.campusfrontline.roster.onduty.lead.AvailableNow;
import org.campusfrontline.roster.onduty.lead.LeadersOnDuty;

/// Does what the rule says is due while nobody came, and writes down whom it called. Who is not available is passed
/// over.
@UseCase
public class TakeReliefStep {

    private final DueStore due;
    private final ReliefStore waits;
    private final HandoverPostStore posts;
    private final LeadersOnDuty leaders;
    private final AvailableNow available;
    private final DutyCalls calls;
    private final Audit audit;
    private final Clock clock;

    TakeReliefStep(
            DueStore due,
            ReliefStore waits,
            HandoverPostStore posts,
            LeadersOnDuty leaders,
            AvailableNow available,
            DutyCalls calls,
            Audit audit,
            Clock clock) {
        this.due = due;
        this.waits = waits;
        this.posts = posts;
        this.leaders = leaders;
        this.available = available;
        this.calls = calls;
        this.audit = audit;
        this.clock = clock;
    }

    private record Call(ReliefWait.ReliefStepKind step, CallKind kind, List<String> people) {}

    /// False where another replica, or the end of the wait, was first.
    public Outcome<Boolean> take(Due step) {
        ReliefWait wait = waits.lock(step.subject()).orElseThrow();
        if (!due.take(step)) {
            return Outcome.done(false);
        }
        HandoverPost post = posts.find(wait.post()).orElseThrow();
        Call call = call(step, wait, post);
        waits.add(wait.id(), new ReliefWait.Step(call.step(), call.people(), null, Moments.stored(clock.instant())));
        long version = waits.steps(wait.id()).size();
        calls.make(
                new DutyCalls.Subject(wait.id(), post.tree(), post.unit(), post.nameZh(), post.nameEn(), version),
                call.kind(),
                call.people(),
                wait.shiftEnd(),
                null);
        audit.record(new AuditEntry(
                "relief.step",
                "relief-wait",
                wait.id().toString(),
                post.unit(),
                Map.of("step", call.step().name(), "called", call.people().size())));
        return Outcome.done(true);
    }

    private Call call(Due step, ReliefWait wait, HandoverPost post) {
        return switch (step.kind()) {
            case CALL_LEADER ->
                new Call(
                        ReliefWait.ReliefStepKind.LEADER_CALLED,
                        CallKind.RELIEF_MISSING,
                        leaders.toCall(post.tree(), post.unit()));
            case CALL_RESERVE ->
                new Call(
                        ReliefWait.ReliefStepKind.RESERVE_CALLED,
                        CallKind.RESERVE_CALLED,
                        available.of(wait.rule().reserve()));
            case STAY_OVER -> new Call(ReliefWait.ReliefStepKind.STAY_OVER, CallKind.STAY_OVER, List.of(wait.person()));
            case CONFIRMATION -> throw new IllegalArgumentException("a handover's, not a wait's");
        };
    }
}
