package org.campusfrontline.volunteer.team.badge;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.time.Moments;

/// The person's own word: agrees to what is shown, changes it, or takes it back. What is taken back is gone from the
/// public page with this transaction, and its address leads nowhere from then on.
@UseCase
class AnswerPost {

    private final PostStore store;
    private final PostAccess access;
    private final PostViews views;
    private final BadgeTokens tokens;
    private final Audit audit;
    private final Clock clock;

    AnswerPost(PostStore store, PostAccess access, PostViews views, BadgeTokens tokens, Audit audit, Clock clock) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome<PostView> agree(UUID id, long version, Post.Shown shown) {
        return access.hold(id, version, views::isOwn).map(held -> {
            Post.Token token = held.token() == null ? tokens.next(id) : held.token();
            return write(held.agreed(shown, token), "agreed");
        });
    }

    public Outcome<PostView> withdraw(UUID id, long version) {
        return access.hold(id, version, views::isOwn).map(held -> write(held.declined(), "answered"));
    }

    private PostView write(Post next, String action) {
        store.update(next, Moments.stored(clock.instant()));
        audit.record(new AuditEntry(
                "responsibility-post." + action,
                "responsibility-post",
                next.id().toString(),
                next.unit(),
                Map.of("version", next.version())));
        return views.of(next);
    }
}
