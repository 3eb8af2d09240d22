package org.campusfrontline.roster.handover.post;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.roster.onduty.site.DutyAccess;
import org.jspecify.annotations.Nullable;

/// Reads posts, for those who serve in their unit or direct it.
@Singleton
class PostQueries {

    private final HandoverPostStore posts;
    private final DutyAccess access;

    PostQueries(HandoverPostStore posts, DutyAccess access) {
        this.posts = posts;
        this.access = access;
    }

    Page<PostView> list(@Nullable String unit, Optional<Cursor> cursor, int limit) {
        Page<HandoverPost> page =
                Page.of(posts.page(unit, cursor.map(Cursor::id), limit + 1), limit, last -> Cursor.at(last.id()));
        return new Page<>(page.items().stream().map(PostView::of).toList(), page.next());
    }

    Optional<PostView> find(UUID id) {
        return posts.find(id)
                .filter(post -> access.belongs(post.tree(), post.unit()))
                .map(PostView::of);
    }
}
