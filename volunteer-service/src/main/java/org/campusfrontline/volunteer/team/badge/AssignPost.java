package org.campusfrontline.volunteer.team.badge;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.guard.NameGuard;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.team.badge.PostRequests.NewPost;
import org.campusfrontline.volunteer.team.roll.EnlistmentLog;
import org.campusfrontline.volunteer.team.roll.KnownPeople;
import org.campusfrontline.volunteer.team.rule.Term;
import org.campusfrontline.volunteer.team.taskforce.TeamCheck;

/// Sets up a responsibility post and asks the person to answer for it.
@UseCase
class AssignPost {

    static final String ROLE = "RESPONSIBLE";
    private final PostStore store;
    private final PostViews views;
    private final TeamCheck check;
    private final NameGuard guard;
    private final KnownPeople people;
    private final EnlistmentLog told;
    private final Audit audit;
    private final Caller caller;
    private final Ids ids;
    private final Clock clock;

    AssignPost(
            PostStore store,
            PostViews views,
            TeamCheck check,
            NameGuard guard,
            KnownPeople people,
            EnlistmentLog told,
            Audit audit,
            Caller caller,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.views = views;
        this.check = check;
        this.guard = guard;
        this.people = people;
        this.told = told;
        this.audit = audit;
        this.caller = caller;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<PostView> assign(NewPost wanted) {
        Instant now = Moments.stored(clock.instant());
        Post post = post(wanted);
        if (!views.organises(post)) {
            return Outcome.refused(CommonProblem.FORBIDDEN);
        }
        List<Refusal> refusals = refusals(post, now);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        store.insert(post, now);
        told.tellAsked(post.matter(), post.person(), ROLE, now, post.version());
        audit.record(new AuditEntry(
                "responsibility-post.assigned",
                "responsibility-post",
                post.id().toString(),
                post.unit(),
                Map.of("person", post.person())));
        return Outcome.done(views.of(post));
    }

    private List<Refusal> refusals(Post post, Instant now) {
        List<Refusal> refusals = new ArrayList<>(check.ofPlace(post.emergency(), post.tree(), post.unit()));
        guard.refusal("/place", post.place()).ifPresent(refusals::add);
        guard.refusal("/dutyZh", post.dutyZh()).ifPresent(refusals::add);
        guard.refusal("/dutyEn", post.dutyEn()).ifPresent(refusals::add);
        post.term().refusal(now, "/to").ifPresent(refusals::add);
        refusals.addAll(people.refusals(List.of(post.person()), i -> "/person"));
        return refusals;
    }

    private Post post(NewPost wanted) {
        return new Post(
                ids.next(),
                wanted.emergency(),
                wanted.tree(),
                wanted.unit(),
                wanted.place(),
                wanted.dutyZh(),
                wanted.dutyEn(),
                wanted.phone(),
                wanted.person(),
                new Term(Moments.stored(wanted.from()), Moments.stored(wanted.to())),
                Post.State.ASKED,
                null,
                null,
                null,
                caller.person(),
                1);
    }
}
