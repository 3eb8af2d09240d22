package org.campusfrontline.roster.handover.relief;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.handover.due.DueStore;
import org.campusfrontline.roster.handover.post.HandoverPost;
import org.campusfrontline.roster.handover.post.HandoverPostStore;
import org.campusfrontline.roster.handover.post.HandoverProblem;
import org.campusfrontline.roster.ledger.LoadLedger;
import org.campusfrontline.roster.ledger.load.Axis;
import org.campusfrontline.roster.ledger.load.Load;
import org.jspecify.annotations.Nullable;

/// Relief came, or the one who stayed on was let go: whole minutes beyond the shift go into the load ledger.
@UseCase
class EndReliefWait {

    private final ReliefStore waits;
    private final ReliefQueries queries;
    private final HandoverPostStore posts;
    private final DueStore due;
    private final LoadLedger ledger;
    private final Directory directory;
    private final Caller caller;
    private final Audit audit;
    private final CampusTime time;
    private final Clock clock;

    EndReliefWait(
            ReliefStore waits,
            ReliefQueries queries,
            HandoverPostStore posts,
            DueStore due,
            LoadLedger ledger,
            Directory directory,
            Caller caller,
            Audit audit,
            CampusTime time,
            Clock clock) {
        this.waits = waits;
        this.queries = queries;
        this.posts = posts;
        this.due = due;
        this.ledger = ledger;
        this.directory = directory;
        this.caller = caller;
        this.audit = audit;
        this.time = time;
        this.clock = clock;
    }

    public Outcome<ReliefViews.ReliefWaitView> end(UUID id, @Nullable String relievedBy) {
        Optional<ReliefWait> found =
                waits.lock(id).filter(one -> one.person().equals(caller.person()) || queries.directs(one.post()));
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        ReliefWait wait = found.get();
        HandoverPost post = posts.find(wait.post()).orElseThrow();
        Instant now = Moments.stored(clock.instant());
        int minutes = Math.toIntExact(Duration.between(wait.shiftEnd(), now).toMinutes());
        Optional<Refusal> refusal = refusal(wait, relievedBy).or(() -> credit(wait, post, minutes));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<String> people = relievedBy == null ? List.of() : List.of(relievedBy);
        waits.add(id, new ReliefWait.Step(ReliefWait.ReliefStepKind.ENDED, people, minutes, now));
        due.drop(id);
        audit.record(
                new AuditEntry("relief.ended", "relief-wait", id.toString(), post.unit(), Map.of("minutes", minutes)));
        return Outcome.done(queries.view(wait));
    }

    private Optional<Refusal> refusal(ReliefWait wait, @Nullable String relievedBy) {
        if (waits.steps(wait.id()).stream().anyMatch(step -> step.kind() == ReliefWait.ReliefStepKind.ENDED)) {
            return Optional.of(Refusal.of(HandoverProblem.WAIT_OVER));
        }
        if (relievedBy == null) {
            return Optional.empty();
        }
        if (relievedBy.equals(wait.person())) {
            return Optional.of(Refusal.of(HandoverProblem.TO_ONESELF).at("/relievedBy"));
        }
        return directory.names(Set.of(relievedBy)).isEmpty()
                ? Optional.of(Refusal.of(HandoverProblem.UNKNOWN_PERSON)
                        .with("person", relievedBy)
                        .at("/relievedBy"))
                : Optional.empty();
    }

    private Optional<Refusal> credit(ReliefWait wait, HandoverPost post, int minutes) {
        if (minutes < 1) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.ofInstant(wait.shiftEnd(), time.zone());
        return ledger.credit(new LoadLedger.Credit(
                wait.person(),
                new LoadLedger.Place(post.tree(), post.unit(), day),
                Load.of(Axis.MINUTES, minutes),
                "relief/" + wait.id()));
    }
}
