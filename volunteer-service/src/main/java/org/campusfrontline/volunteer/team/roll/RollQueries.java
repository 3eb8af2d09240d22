package org.campusfrontline.volunteer.team.roll;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.volunteer.team.roll.Enlistment.Role;
import org.campusfrontline.volunteer.team.roll.MatterStep.What;
import org.jspecify.annotations.Nullable;

/// Reads rolls for others than the people on them.
@Singleton
public class RollQueries {

    private static final String MEMBERS = """
            SELECT e.person, t.display_name, e.role, e.changed_at
            FROM enlistment e JOIN person_timeline t ON t.person = e.person
            WHERE e.matter = ? AND e.state = 'AGREED' AND e.person > ? ORDER BY e.person LIMIT ?
            """;
    private static final String COUNT = """
            SELECT COALESCE(SUM(state = 'AGREED'), 0) AS agreed,
                COALESCE(SUM(state IN ('ASKED', 'DECLINED')), 0) AS invited
            FROM enlistment WHERE matter = ?
            """;
    private static final String STEPS =
            "SELECT id, step, person, role, actor, at FROM matter_step WHERE matter = ? AND id > ? ORDER BY id LIMIT ?";
    private static final UUID FIRST = new UUID(0, 0);
    private final Sql sql;

    RollQueries(Sql sql) {
        this.sql = sql;
    }

    /// How many agreed, and how many questions look open.
    public record Count(int agreed, int invited) {}

    public Count count(UUID matter) {
        return sql.one(
                        "count roll",
                        COUNT,
                        row -> new Count((int) row.number("agreed"), (int) row.number("invited")),
                        matter)
                .orElseThrow();
    }

    /// Those who agreed, in the order of their numbers.
    public Page<RollView.Enlisted> members(UUID matter, @Nullable String cursor, int limit) {
        String after =
                Cursor.read(cursor, 1).map(read -> read.values().getFirst()).orElse("");
        List<RollView.Enlisted> rows = sql.list(
                "list roll",
                MEMBERS,
                row -> new RollView.Enlisted(
                        row.text("person"),
                        row.text("display_name"),
                        Role.valueOf(row.text("role")),
                        row.instant("changed_at")),
                matter,
                after,
                limit + 1);
        return Page.of(rows, limit, last -> Cursor.at(last.person()));
    }

    private record Seen(UUID id, RollView.Step step) {}

    /// What happened, the oldest first.
    public Page<RollView.Step> history(UUID matter, @Nullable String cursor, int limit) {
        UUID after = Cursor.read(cursor, 1).map(Cursor::id).orElse(FIRST);
        List<Seen> rows = sql.list(
                "list steps of matter",
                STEPS,
                row -> {
                    String role = row.findText("role");
                    return new Seen(
                            row.id("id"),
                            new RollView.Step(
                                    What.valueOf(row.text("step")),
                                    row.findText("person"),
                                    role == null ? null : Role.valueOf(role),
                                    actor(row),
                                    row.instant("at")));
                },
                matter,
                after,
                limit + 1);
        Page<Seen> page = Page.of(rows, limit, last -> Cursor.at(last.id()));
        return new Page<>(page.items().stream().map(Seen::step).toList(), page.next());
    }

    private static @Nullable String actor(Row row) throws SQLException {
        String actor = row.text("actor");
        return actor.equals(row.findText("person")) ? null : actor;
    }

    /// Matters of a kind that a person is or was asked into, the newest first.
    public List<UUID> mattersOf(String person, Matter.Kind kind, @Nullable String cursor, int limit) {
        List<Object> values = new ArrayList<>(List.of(person, kind));
        Optional<UUID> before = Cursor.read(cursor, 1).map(Cursor::id);
        before.ifPresent(values::add);
        values.add(limit);
        return sql.list(
                "list matters of person",
                "SELECT matter FROM enlistment WHERE person = ? AND kind = ? AND state <> 'LEFT'"
                        + (before.isPresent() ? " AND matter < ?" : "") + " ORDER BY matter DESC LIMIT ?",
                row -> row.id("matter"),
                values.toArray());
    }
}
