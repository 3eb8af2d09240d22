package org.campusfrontline.volunteer.team.taskforce;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.team.rule.TeamState;
import org.campusfrontline.volunteer.team.rule.Term;

/// Rows of teams; a writer of a team or of its roll holds the row.
@Singleton
class TeamStore {

    private static final String COLUMNS = """
            SELECT id, emergency, tree, unit, name_zh, name_en, task, site, qualification, starts_at, ends_at, state,
                by_members, summary, made_by, made_at, dissolved_at, version
            FROM task_force_team
            """;
    private static final String INSERT = """
            INSERT INTO task_force_team
                (id, emergency, tree, unit, name_zh, name_en, task, site, qualification, starts_at, ends_at, state,
                by_members, made_by, made_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UPDATE = """
            UPDATE task_force_team
            SET name_zh = ?, name_en = ?, task = ?, site = ?, qualification = ?, starts_at = ?, ends_at = ?, state = ?,
                summary = ?, dissolved_at = ?, version = ?
            WHERE id = ? AND version = ?
            """;
    private final Sql sql;

    TeamStore(Sql sql) {
        this.sql = sql;
    }

    Optional<Team> find(UUID id) {
        return sql.one("read team", COLUMNS + " WHERE id = ?", TeamStore::read, id);
    }

    /// Holds the team until the transaction ends.
    Optional<Team> lock(UUID id) {
        return sql.one("lock team", COLUMNS + " WHERE id = ? FOR UPDATE", TeamStore::read, id);
    }

    /// Of a unit, the newest first.
    List<Team> list(String condition, List<Object> values) {
        return sql.list("list teams", COLUMNS + condition, TeamStore::read, values.toArray());
    }

    void insert(Team team) {
        Team.Plan plan = team.plan();
        sql.update(
                "insert team",
                INSERT,
                team.id(),
                team.emergency(),
                team.tree(),
                team.unit(),
                plan.nameZh(),
                plan.nameEn(),
                plan.task(),
                plan.site(),
                plan.qualification(),
                plan.term().start(),
                plan.term().end(),
                team.state(),
                team.byMembers(),
                team.madeBy(),
                team.madeAt(),
                team.version());
    }

    void update(Team next) {
        Team.Plan plan = next.plan();
        int rows = sql.update(
                "update team",
                UPDATE,
                plan.nameZh(),
                plan.nameEn(),
                plan.task(),
                plan.site(),
                plan.qualification(),
                plan.term().start(),
                plan.term().end(),
                next.state(),
                next.summary(),
                next.dissolvedAt(),
                next.version(),
                next.id(),
                next.version() - 1);
        if (rows != 1) {
            throw new IllegalStateException("team was changed without its lock: " + next.id());
        }
    }

    private static Team read(Row row) throws SQLException {
        return new Team(
                row.id("id"),
                row.id("emergency"),
                row.text("tree"),
                row.text("unit"),
                new Team.Plan(
                        row.text("name_zh"),
                        row.text("name_en"),
                        row.text("task"),
                        row.text("site"),
                        row.findText("qualification"),
                        new Term(row.instant("starts_at"), row.instant("ends_at"))),
                TeamState.valueOf(row.text("state")),
                row.number("by_members") != 0,
                row.findText("summary"),
                row.text("made_by"),
                row.instant("made_at"),
                row.findInstant("dissolved_at"),
                row.number("version"));
    }
}
