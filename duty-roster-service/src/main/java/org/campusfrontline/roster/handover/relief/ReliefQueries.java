package org.campusfrontline.roster.handover.relief;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.roster.handover.post.HandoverPostStore;
import org.campusfrontline.roster.onduty.site.DutyAccess;

/// Reads waits: one's own, and those of a unit for who directs it.
@Singleton
class ReliefQueries {

    private final ReliefStore waits;
    private final HandoverPostStore posts;
    private final DutyAccess access;
    private final Caller caller;

    ReliefQueries(ReliefStore waits, HandoverPostStore posts, DutyAccess access, Caller caller) {
        this.waits = waits;
        this.posts = posts;
        this.access = access;
        this.caller = caller;
    }

    Optional<ReliefViews.ReliefWaitView> find(UUID id) {
        return waits.find(id)
                .filter(wait -> wait.person().equals(caller.person()) || directs(wait.post()))
                .map(this::view);
    }

    Optional<Page<ReliefViews.ReliefWaitView>> ofPost(UUID post, Optional<Cursor> cursor, int limit) {
        if (!directs(post)) {
            return Optional.empty();
        }
        Page<ReliefWait> page =
                Page.of(waits.page(post, cursor.map(Cursor::id), limit + 1), limit, last -> Cursor.at(last.id()));
        return Optional.of(new Page<>(page.items().stream().map(this::view).toList(), page.next()));
    }

    ReliefViews.ReliefWaitView view(ReliefWait wait) {
        return ReliefViews.ReliefWaitView.of(wait, waits.steps(wait.id()));
    }

    boolean directs(UUID post) {
        return posts.find(post)
                .filter(known -> access.directs(known.tree(), known.unit()))
                .isPresent();
    }
}
