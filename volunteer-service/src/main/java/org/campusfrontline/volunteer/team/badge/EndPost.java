package org.campusfrontline.volunteer.team.badge;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.team.roll.EnlistmentLog;

/// Ends a responsibility post before its time; who answered for it is told.
@UseCase
class EndPost {

    private final PostStore store;
    private final PostAccess access;
    private final PostViews views;
    private final EnlistmentLog told;
    private final Audit audit;
    private final Clock clock;

    EndPost(PostStore store, PostAccess access, PostViews views, EnlistmentLog told, Audit audit, Clock clock) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.told = told;
        this.audit = audit;
        this.clock = clock;
    }

    public Outcome<PostView> end(UUID id, long version) {
        return access.hold(id, version, views::organises).map(held -> {
            Instant now = Moments.stored(clock.instant());
            Post next = held.ended(now);
            store.update(next, now);
            if (held.state() == Post.State.AGREED) {
                told.tellEnded(
                        next.matter(),
                        next.person(),
                        AssignPost.ROLE,
                        EnlistmentLog.EndReason.SUPERIOR,
                        now,
                        next.version());
            }
            audit.record(new AuditEntry(
                    "responsibility-post.ended",
                    "responsibility-post",
                    next.id().toString(),
                    next.unit(),
                    Map.of("version", next.version())));
            return views.of(next);
        });
    }
}
