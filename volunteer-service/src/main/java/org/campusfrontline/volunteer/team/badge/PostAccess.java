package org.campusfrontline.volunteer.team.badge;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.problem.CommonProblem;

/// How each change of a post begins: held, by someone who may, while it is not over. For others than its person and the
/// organisers of its unit it does not exist.
@Singleton
class PostAccess {

    private final PostStore store;
    private final PostViews views;
    private final Clock clock;

    PostAccess(PostStore store, PostViews views, Clock clock) {
        this.store = store;
        this.views = views;
        this.clock = clock;
    }

    Optional<Post> toSee(UUID id) {
        return store.find(id).filter(post -> views.isOwn(post) || views.organises(post));
    }

    Outcome<Post> hold(UUID id, long version, Predicate<Post> may) {
        if (toSee(id).isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        Post held = store.lock(id).orElseThrow();
        if (!may.test(held)) {
            return Outcome.refused(CommonProblem.FORBIDDEN);
        }
        if (held.version() != version) {
            return Outcome.refused(CommonProblem.PRECONDITION_FAILED);
        }
        return held.isOver(clock.instant()) ? Outcome.refused(PostViews.over(held)) : Outcome.done(held);
    }
}
