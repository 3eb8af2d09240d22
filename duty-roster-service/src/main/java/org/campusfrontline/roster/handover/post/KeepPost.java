package org.campusfrontline.roster.handover.post;

import java.util.ArrayList;
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
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.onduty.site.DutyAccess;

/// A planner names a unit's post, or changes what is counted there and its rule.
@UseCase
class KeepPost {

    private final HandoverPostStore posts;
    private final DutyAccess access;
    private final Directory directory;
    private final NameGuard guard;
    private final Audit audit;
    private final Ids ids;

    KeepPost(HandoverPostStore posts, DutyAccess access, Directory directory, NameGuard guard, Audit audit, Ids ids) {
        this.posts = posts;
        this.access = access;
        this.directory = directory;
        this.guard = guard;
        this.audit = audit;
        this.ids = ids;
    }

    public Outcome<PostView> create(PostRequests.NewHandoverPost wanted) {
        Optional<Refusal> refusal = access.refusalToPlan(wanted.tree(), wanted.unit());
        if (refusal.isEmpty() && directory.unit(wanted.unit()).isEmpty()) {
            refusal = Optional.of(Refusal.of(HandoverProblem.UNKNOWN_UNIT)
                    .with("unit", wanted.unit())
                    .at("/unit"));
        }
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<Refusal> refusals = new ArrayList<>(refusals(wanted.settings(), "/settings"));
        guard.refusal("/nameZh", wanted.nameZh()).ifPresent(refusals::add);
        guard.refusal("/nameEn", wanted.nameEn()).ifPresent(refusals::add);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        HandoverPost post = new HandoverPost(
                ids.next(),
                wanted.tree(),
                wanted.unit(),
                wanted.nameZh(),
                wanted.nameEn(),
                items(wanted.settings()),
                wanted.settings().rule().rule(),
                1);
        if (!posts.add(post)) {
            return Outcome.refused(Refusal.of(HandoverProblem.POST_STANDS).with("name", wanted.nameZh()));
        }
        record("handover-post.created", post);
        return Outcome.done(PostView.of(post));
    }

    public Outcome<PostView> change(UUID id, long version, PostRequests.PostSettings wanted) {
        Optional<HandoverPost> found = posts.lock(id);
        if (found.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        HandoverPost post = found.get();
        List<Refusal> refusals =
                access.refusalToPlan(post.tree(), post.unit()).map(List::of).orElseGet(() -> refusals(wanted, ""));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        if (!posts.change(id, version, items(wanted), wanted.rule().rule())) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        record("handover-post.changed", post);
        return Outcome.done(PostView.of(posts.find(id).orElseThrow()));
    }

    private List<Refusal> refusals(PostRequests.PostSettings settings, String at) {
        List<Refusal> refusals = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < settings.items().size(); i++) {
            PostRequests.CountedItem item = settings.items().get(i);
            String pointer = at + "/items/" + i;
            guard.refusal(pointer + "/nameZh", item.nameZh()).ifPresent(refusals::add);
            guard.refusal(pointer + "/nameEn", item.nameEn()).ifPresent(refusals::add);
            if (!codes.add(item.code())) {
                refusals.add(Refusal.of(HandoverProblem.ITEM_NAMED_TWICE)
                        .with("item", item.code())
                        .at(pointer + "/code"));
            }
        }
        Set<String> reserve = new HashSet<>(settings.rule().reserve());
        Set<String> known = directory.names(reserve).keySet();
        reserve.stream()
                .filter(person -> !known.contains(person))
                .sorted()
                .forEach(person -> refusals.add(Refusal.of(HandoverProblem.UNKNOWN_PERSON)
                        .with("person", person)
                        .at(at + "/rule/reserve")));
        if (settings.rule().callReserveAfter() < settings.rule().callLeaderAfter()) {
            refusals.add(Refusal.of(HandoverProblem.RULE_OUT_OF_ORDER).at(at + "/rule/callReserveAfter"));
        }
        return refusals;
    }

    private static List<HandoverPost.ListedItem> items(PostRequests.PostSettings settings) {
        return settings.items().stream().map(PostRequests.CountedItem::item).toList();
    }

    private void record(String action, HandoverPost post) {
        audit.record(new AuditEntry(
                action, "handover-post", post.id().toString(), post.unit(), Map.of("name", post.nameZh())));
    }
}
