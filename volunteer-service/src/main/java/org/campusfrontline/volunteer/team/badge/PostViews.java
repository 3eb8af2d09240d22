package org.campusfrontline.volunteer.team.badge;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.team.badge.Post.State;
import org.campusfrontline.volunteer.team.roll.KnownPeople;
import org.campusfrontline.volunteer.team.rule.SurnameOf;
import org.campusfrontline.volunteer.team.rule.TeamProblem;
import org.jspecify.annotations.Nullable;

/// Makes views, with what the caller may do.
@Singleton
class PostViews {

    private final BadgeTokens tokens;
    private final KnownPeople people;
    private final Actions actions;
    private final Caller caller;
    private final Clock clock;

    PostViews(BadgeTokens tokens, KnownPeople people, Actions actions, Caller caller, Clock clock) {
        this.tokens = tokens;
        this.people = people;
        this.actions = actions;
        this.caller = caller;
        this.clock = clock;
    }

    boolean isOwn(Post post) {
        return caller.person().equals(post.person());
    }

    boolean organises(Post post) {
        return caller.holds(Role.ORGANISER, post.tree(), post.unit());
    }

    PostView of(Post post) {
        Instant now = clock.instant();
        return new PostView(
                post.id(),
                post.emergency(),
                post.tree(),
                post.unit(),
                post.place(),
                post.dutyZh(),
                post.dutyEn(),
                post.phone(),
                post.person(),
                post.term().start(),
                post.term().end(),
                state(post, now),
                shown(post),
                post.token() == null ? null : tokens.address(post.id(), post.token()),
                post.endedAt(),
                post.version(),
                actions(post, now));
    }

    private State state(Post post, Instant now) {
        if (post.isOver(now)) {
            return State.ENDED;
        }
        return post.state() == State.DECLINED && !isOwn(post) ? State.ASKED : post.state();
    }

    private PostView.@Nullable BadgeFields shown(Post post) {
        Post.Shown shown = post.shown();
        return shown == null
                ? null
                : new PostView.BadgeFields(shown.name(), written(post, shown), shown.unit(), shown.phone());
    }

    String written(Post post, Post.Shown shown) {
        String name = people.names(List.of(post.person())).getOrDefault(post.person(), post.person());
        return switch (shown.name()) {
            case FULL -> name;
            case SURNAME -> SurnameOf.name(name);
        };
    }

    static Refusal over(Post post) {
        return Refusal.of(TeamProblem.POST_OVER)
                .with("endedAt", post.endedAt() == null ? post.term().end() : post.endedAt());
    }

    private List<Action> actions(Post post, Instant now) {
        boolean own = isOwn(post);
        return List.of(
                action("agree", post, now, own),
                action("withdraw", post, now, own),
                action("end", post, now, organises(post)));
    }

    private Action action(String name, Post post, Instant now, boolean may) {
        Optional<Refusal> nobody = may ? Optional.empty() : Optional.of(Refusal.of(CommonProblem.FORBIDDEN));
        return actions.of(name, nobody.or(() -> post.isOver(now) ? Optional.of(over(post)) : Optional.empty()));
    }
}
