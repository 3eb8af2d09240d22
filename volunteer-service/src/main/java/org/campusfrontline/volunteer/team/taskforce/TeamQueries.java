package org.campusfrontline.volunteer.team.taskforce;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.team.roll.Matter;
import org.campusfrontline.volunteer.team.roll.RollQueries;
import org.campusfrontline.volunteer.team.roll.RollView;
import org.campusfrontline.volunteer.team.rule.TeamState;
import org.jspecify.annotations.Nullable;

/// Reads teams: those of a unit for its organisers, the own ones for everybody.
@Singleton
class TeamQueries {

    private final TeamStore store;
    private final TeamAccess access;
    private final TeamViews views;
    private final RollQueries rolls;
    private final Caller caller;

    TeamQueries(TeamStore store, TeamAccess access, TeamViews views, RollQueries rolls, Caller caller) {
        this.store = store;
        this.access = access;
        this.views = views;
        this.rolls = rolls;
        this.caller = caller;
    }

    /// Which teams a unit's organiser wants to see.
    record Filter(
            String tree,
            String unit,
            @Nullable TeamState state,
            @Nullable UUID emergency,
            @Nullable String cursor,
            int limit) {}

    Optional<TeamView> find(UUID id) {
        return access.toSee(id).map(views::of);
    }

    Outcome<Page<TeamView>> list(Filter filter) {
        if (!caller.holds(Role.ORGANISER, filter.tree(), filter.unit())) {
            return Outcome.refused(CommonProblem.FORBIDDEN);
        }
        List<Object> values = new ArrayList<>(List.of(filter.tree(), filter.unit()));
        StringBuilder where = new StringBuilder(" WHERE tree = ? AND unit = ?");
        if (filter.state() != null) {
            where.append(" AND state = ?");
            values.add(filter.state());
        }
        if (filter.emergency() != null) {
            where.append(" AND emergency = ?");
            values.add(filter.emergency());
        }
        Cursor.read(filter.cursor(), 1).map(Cursor::id).ifPresent(before -> {
            where.append(" AND id < ?");
            values.add(before);
        });
        where.append(" ORDER BY id DESC LIMIT ?");
        values.add(filter.limit() + 1);
        return Outcome.done(page(store.list(where.toString(), values), filter.limit()));
    }

    /// Those that the caller is in or is asked into, the newest first.
    Page<TeamView> mine(@Nullable String cursor, int limit) {
        List<UUID> ids = rolls.mattersOf(caller.person(), Matter.Kind.TEAM, cursor, limit + 1);
        if (ids.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        String places = String.join(", ", Collections.nCopies(ids.size(), "?"));
        return page(store.list(" WHERE id IN (" + places + ") ORDER BY id DESC", new ArrayList<>(ids)), limit);
    }

    Outcome<Page<RollView.Enlisted>> members(UUID id, @Nullable String cursor, int limit) {
        return toSee(id).then(team -> Outcome.done(rolls.members(id, cursor, limit)));
    }

    /// For who is in it or runs it: what one is asked into shows its people first once one agreed.
    Outcome<Page<RollView.Step>> history(UUID id, @Nullable String cursor, int limit) {
        return toSee(id).then(team -> Outcome.done(rolls.history(id, cursor, limit)));
    }

    private Outcome<Team> toSee(UUID id) {
        Optional<TeamAccess.Reached> reached = access.toSee(id);
        if (reached.isEmpty()) {
            return Outcome.refused(CommonProblem.NOT_FOUND);
        }
        return reached.get().inside()
                ? Outcome.done(reached.get().team())
                : Outcome.refused(Refusal.of(CommonProblem.FORBIDDEN));
    }

    private Page<TeamView> page(List<Team> teams, int limit) {
        Page<Team> page = Page.of(teams, limit, last -> Cursor.at(last.id()));
        return new Page<>(page.items().stream().map(views::of).toList(), page.next());
    }
}
