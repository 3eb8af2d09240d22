package org.campusfrontline.volunteer.team.branch;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.team.roll.Matter;
import org.campusfrontline.volunteer.team.roll.RollQueries;
import org.campusfrontline.volunteer.team.roll.RollView;
import org.jspecify.annotations.Nullable;

/// Reads temporary branches: those of a superior organisation for it, the own ones for everybody.
@Singleton
class BranchQueries {

    private final BranchStore store;
    private final BranchAccess access;
    private final BranchViews views;
    private final RollQueries rolls;
    private final Caller caller;

    BranchQueries(BranchStore store, BranchAccess access, BranchViews views, RollQueries rolls, Caller caller) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.rolls = rolls;
        this.caller = caller;
    }

    Optional<BranchView> find(UUID id) {
        return access.toSee(id).map(views::of);
    }

    Outcome<Page<BranchView>> ofSuperior(String superior, @Nullable String cursor, int limit) {
        if (!access.isSuperior(superior)) {
            return Outcome.refused(CommonProblem.FORBIDDEN);
        }
        List<Object> values = new ArrayList<>(List.of(superior));
        return Outcome.done(page(" WHERE b.superior = ?", values, cursor, limit));
    }

    /// Those whose secretary the caller is, or that the caller is attached or asked to.
    Page<BranchView> mine(@Nullable String cursor, int limit) {
        List<UUID> attached = rolls.mattersOf(caller.person(), Matter.Kind.BRANCH, cursor, limit + 1);
        List<Object> values = new ArrayList<>(List.of(caller.person()));
        values.addAll(attached);
        String among = attached.isEmpty()
                ? ""
                : " OR b.id IN (" + String.join(", ", Collections.nCopies(attached.size(), "?")) + ")";
        return page(" WHERE (b.secretary = ?" + among + ")", values, cursor, limit);
    }

    /// For the superior organisation and the secretary alone.
    Outcome<Page<RollView.Enlisted>> attached(UUID id, @Nullable String cursor, int limit) {
        Optional<BranchAccess.Reached> reached = access.toSee(id);
        if (reached.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        return reached.get().runs()
                ? Outcome.done(rolls.members(id, cursor, limit))
                : Outcome.refused(CommonProblem.FORBIDDEN);
    }

    private Page<BranchView> page(String where, List<Object> values, @Nullable String cursor, int limit) {
        Optional<UUID> before = Cursor.read(cursor, 1).map(Cursor::id);
        before.ifPresent(values::add);
        values.add(limit + 1);
        String condition = where + (before.isPresent() ? " AND b.id < ?" : "") + " ORDER BY b.id DESC LIMIT ?";
        Page<Branch> page = Page.of(store.list(condition, values), limit, last -> Cursor.at(last.id()));
        return new Page<>(page.items().stream().map(views::of).toList(), page.next());
    }
}
