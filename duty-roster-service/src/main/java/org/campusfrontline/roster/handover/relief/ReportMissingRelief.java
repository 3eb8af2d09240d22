package org.campusfrontline.roster.handover.relief;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.handover.due.Due;
import org.campusfrontline.roster.handover.due.DueStore;
import org.campusfrontline.roster.handover.post.HandoverPost;
import org.campusfrontline.roster.handover.post.HandoverPostStore;
import org.campusfrontline.roster.handover.post.HandoverProblem;
import org.campusfrontline.roster.onduty.site.DutyAccess;

/// Who stays on because nobody came says so; the rule's steps fall due from the shift's end.
@UseCase
class ReportMissingRelief {

    private static final Duration AROUND = Duration.ofHours(12);
    private final HandoverPostStore posts;
    private final ReliefStore waits;
    private final ReliefQueries queries;
    private final DueStore due;
    private final DutyAccess access;
    private final Caller caller;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    ReportMissingRelief(
            HandoverPostStore posts,
            ReliefStore waits,
            ReliefQueries queries,
            DueStore due,
            DutyAccess access,
            Caller caller,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.posts = posts;
        this.waits = waits;
        this.queries = queries;
        this.due = due;
        this.access = access;
        this.caller = caller;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<ReliefViews.ReliefWaitView> report(UUID postId, Instant end) {
        Optional<HandoverPost> found = posts.lock(postId);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        HandoverPost post = found.get();
        Instant now = Moments.stored(clock.instant());
        Instant shiftEnd = Moments.stored(end);
        Optional<Refusal> refusal = refusal(post, shiftEnd, now);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        ReliefWait wait = new ReliefWait(ids.next(), postId, caller.person(), shiftEnd, post.rule(), now);
        if (!waits.add(wait)) {
            return Outcome.refused(HandoverProblem.WAIT_STANDS);
        }
        due.add(new Due(wait.id(), Due.Kind.CALL_LEADER, wait.after(post.rule().callLeaderAfter())));
        due.add(new Due(wait.id(), Due.Kind.CALL_RESERVE, wait.after(post.rule().callReserveAfter())));
        due.add(new Due(wait.id(), Due.Kind.STAY_OVER, wait.after(post.rule().stayMinutes())));
        audit.record(new AuditEntry("relief.missing", "relief-wait", wait.id().toString(), post.unit(), Map.of()));
        return Outcome.done(queries.view(wait));
    }

    private Optional<Refusal> refusal(HandoverPost post, Instant shiftEnd, Instant now) {
        if (!access.belongs(post.tree(), post.unit())) {
            return Optional.of(Refusal.of(HandoverProblem.NOT_ON_DUTY).with("unit", post.unit()));
        }
        if (shiftEnd.isAfter(now)) {
            return Optional.of(Refusal.of(HandoverProblem.SHIFT_NOT_OVER));
        }
        return Duration.between(shiftEnd, now).compareTo(AROUND) > 0
                ? Optional.of(Refusal.of(HandoverProblem.NOT_AROUND_NOW).with("shiftEnd", shiftEnd.toString()))
                : Optional.empty();
    }
}
