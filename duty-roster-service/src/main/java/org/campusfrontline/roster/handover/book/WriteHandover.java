package org.campusfrontline.roster.handover.book;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.roster.call.CallKind;
import org.campusfrontline.roster.call.DutyCalls;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.handover.due.Due;
import org.campusfrontline.roster.handover.due.DueStore;
import org.campusfrontline.roster.handover.post.HandoverPost;
import org.campusfrontline.roster.handover.post.HandoverPostStore;
import org.campusfrontline.roster.handover.post.HandoverProblem;
import org.campusfrontline.roster.onduty.site.DutyAccess;

/// The outgoing lead writes what happened and what is there, and opens matters. What the list says is counted whole.
@UseCase
class WriteHandover {

    private static final Duration AROUND = Duration.ofHours(12);
    private final HandoverPostStore posts;
    private final HandoverStore handovers;
    private final MatterStore matters;
    private final HandoverQueries queries;
    private final DueStore due;
    private final DutyAccess access;
    private final Directory directory;
    private final DutyCalls calls;
    private final Caller caller;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    WriteHandover(
            HandoverPostStore posts,
            HandoverStore handovers,
            MatterStore matters,
            HandoverQueries queries,
            DueStore due,
            DutyAccess access,
            Directory directory,
            DutyCalls calls,
            Caller caller,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.posts = posts;
        this.handovers = handovers;
        this.matters = matters;
        this.queries = queries;
        this.due = due;
        this.access = access;
        this.directory = directory;
        this.calls = calls;
        this.caller = caller;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<HandoverViews.HandoverView> write(UUID postId, HandoverRequests.NewHandover wanted) {
        Optional<HandoverPost> found = posts.lock(postId);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        HandoverPost post = found.get();
        Instant now = Moments.stored(clock.instant());
        Optional<Refusal> refusal = refusal(post, wanted, now);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Handover handover = handover(post, wanted, now);
        if (!handovers.add(handover)) {
            return Outcome.refused(Refusal.of(HandoverProblem.HANDED_OVER)
                    .with("shiftEnd", wanted.shiftEnd().toString()));
        }
        for (HandoverRequests.NewMatter matter : wanted.matters()) {
            Instant deadline = Moments.stored(matter.deadline());
            matters.add(new Handover.Matter(
                    ids.next(), postId, handover.id(), matter.text(), matter.owner(), deadline, now, null));
        }
        due.add(new Due(handover.id(), Due.Kind.CONFIRMATION, handover.confirmBy()));
        calls.make(
                subject(post, handover, 1),
                CallKind.HANDOVER_WRITTEN,
                List.of(handover.incoming()),
                handover.shiftEnd(),
                handover.confirmBy());
        audit.record(new AuditEntry(
                "handover.written",
                "handover",
                handover.id().toString(),
                post.unit(),
                Map.of("matters", wanted.matters().size())));
        return Outcome.done(queries.view(handover));
    }

    static DutyCalls.Subject subject(HandoverPost post, Handover handover, long version) {
        return new DutyCalls.Subject(handover.id(), post.tree(), post.unit(), post.nameZh(), post.nameEn(), version);
    }

    private Handover handover(HandoverPost post, HandoverRequests.NewHandover wanted, Instant now) {
        Instant shiftEnd = Moments.stored(wanted.shiftEnd());
        Instant wait = shiftEnd.isAfter(now) ? shiftEnd : now;
        Map<String, Integer> counted = new HashMap<>();
        wanted.counts().forEach(count -> counted.put(count.code(), count.counted()));
        List<Handover.CountedThing> counts = new ArrayList<>();
        for (HandoverPost.ListedItem item : post.items()) {
            counts.add(new Handover.CountedThing(
                    item.code(), item.nameZh(), item.nameEn(), item.expected(), counted.getOrDefault(item.code(), 0)));
        }
        return new Handover(
                ids.next(),
                post.id(),
                shiftEnd,
                caller.person(),
                wanted.incoming(),
                wanted.log(),
                counts,
                wait.plus(Duration.ofMinutes(post.rule().confirmMinutes())),
                now);
    }

    private Optional<Refusal> refusal(HandoverPost post, HandoverRequests.NewHandover wanted, Instant now) {
        if (!access.belongs(post.tree(), post.unit())) {
            return Optional.of(Refusal.of(HandoverProblem.NOT_ON_DUTY).with("unit", post.unit()));
        }
        if (wanted.incoming().equals(caller.person())) {
            return Optional.of(Refusal.of(HandoverProblem.TO_ONESELF).at("/incoming"));
        }
        if (Duration.between(wanted.shiftEnd(), now).abs().compareTo(AROUND) > 0) {
            return Optional.of(Refusal.of(HandoverProblem.NOT_AROUND_NOW)
                    .with("shiftEnd", wanted.shiftEnd().toString()));
        }
        if (wanted.matters().stream().anyMatch(matter -> matter.deadline().isBefore(now))) {
            return Optional.of(Refusal.of(HandoverProblem.DEADLINE_PAST).at("/matters"));
        }
        return counts(post, wanted).or(() -> people(wanted));
    }

    private static Optional<Refusal> counts(HandoverPost post, HandoverRequests.NewHandover wanted) {
        List<String> asked = post.items().stream()
                .map(HandoverPost.ListedItem::code)
                .sorted()
                .toList();
        List<String> counted = wanted.counts().stream()
                .map(HandoverRequests.ItemCount::code)
                .sorted()
                .toList();
        return asked.equals(counted)
                ? Optional.empty()
                : Optional.of(Refusal.of(HandoverProblem.COUNTS_DIFFER)
                        .with("items", String.join(", ", asked))
                        .at("/counts"));
    }

    private Optional<Refusal> people(HandoverRequests.NewHandover wanted) {
        Set<String> people = new HashSet<>(Set.of(wanted.incoming()));
        wanted.matters().forEach(matter -> people.add(matter.owner()));
        Set<String> known = directory.names(people).keySet();
        return people.stream()
                .filter(person -> !known.contains(person))
                .sorted()
                .findFirst()
                .map(person -> Refusal.of(HandoverProblem.UNKNOWN_PERSON).with("person", person));
    }
}
