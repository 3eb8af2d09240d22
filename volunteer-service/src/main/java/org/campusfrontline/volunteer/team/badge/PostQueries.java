package org.campusfrontline.volunteer.team.badge;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/// Reads responsibility posts: those of a unit for its organisers, the own ones for everybody.
@Singleton
class PostQueries {

    private final PostStore store;
    private final PostAccess access;
    private final PostViews views;
    private final Caller caller;

    PostQueries(PostStore store, PostAccess access, PostViews views, Caller caller) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.caller = caller;
    }

    Optional<PostView> find(UUID id) {
        return access.toSee(id).map(views::of);
    }

    Outcome<Page<PostView>> ofUnit(String tree, String unit, @Nullable String cursor, int limit) {
        if (!caller.holds(Role.ORGANISER, tree, unit)) {
            return Outcome.refused(CommonProblem.FORBIDDEN);
        }
        return Outcome.done(page(" WHERE r.tree = ? AND r.unit = ?", List.of(tree, unit), cursor, limit));
    }

    Page<PostView> mine(@Nullable String cursor, int limit) {
        return page(" WHERE r.person = ?", List.of(caller.person()), cursor, limit);
    }

    private Page<PostView> page(String where, List<Object> of, @Nullable String cursor, int limit) {
        List<Object> values = new ArrayList<>(of);
        Optional<UUID> before = Cursor.read(cursor, 1).map(Cursor::id);
        before.ifPresent(values::add);
        values.add(limit + 1);
        String condition = where + (before.isPresent() ? " AND r.id < ?" : "") + " ORDER BY r.id DESC LIMIT ?";
        Page<Post> page = Page.of(store.list(condition, values), limit, last -> Cursor.at(last.id()));
        return new Page<>(page.items().stream().map(views::of).toList(), page.next());
    }
}
