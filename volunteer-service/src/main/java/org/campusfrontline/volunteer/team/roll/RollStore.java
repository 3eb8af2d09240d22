package org.campusfrontline.volunteer.team.roll;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.team.roll.Enlistment.Role;
import org.campusfrontline.volunteer.team.roll.Enlistment.State;
import org.jspecify.annotations.Nullable;

/// Rows of enlistments. Whoever writes them holds the row of their matter; only a person who leaves the university is
/// taken out without it.
@Singleton
class RollStore {

    private static final String SELECT = "SELECT matter, person, role, state, changed_at, version FROM enlistment";
    private static final String PUT = """
            INSERT INTO enlistment (matter, person, kind, role, state, changed_at, version) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE role = VALUES(role), state = VALUES(state), changed_at = VALUES(changed_at),
                version = VALUES(version)
            """;
    private static final String LEAVE = """
            UPDATE enlistment SET state = 'LEFT', changed_at = ?, version = version + 1
            WHERE person = ? AND state <> 'LEFT'
            """;
    private static final String STEP =
            "INSERT INTO matter_step (id, matter, step, person, role, actor, at) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private final Sql sql;

    RollStore(Sql sql) {
        this.sql = sql;
    }

    Optional<Enlistment> find(UUID matter, String person) {
        return sql.one("read enlistment", SELECT + " WHERE matter = ? AND person = ?", RollStore::read, matter, person);
    }

    List<Enlistment> of(UUID matter) {
        return sql.list("read roll", SELECT + " WHERE matter = ? ORDER BY person", RollStore::read, matter);
    }

    void put(Matter.Kind kind, List<Enlistment> next) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        next.forEach(one -> rows.add(new @Nullable Object[] {
            one.matter(), one.person(), kind, one.role(), one.state(), one.changedAt(), one.version()
        }));
        if (!rows.isEmpty()) {
            sql.batch("keep enlistments", PUT, rows);
        }
    }

    void leaveAll(String person, Instant now) {
        sql.update("take leaver out of rolls", LEAVE, now, person);
    }

    void step(UUID id, UUID matter, MatterStep step, String actor) {
        sql.update("keep step of matter", STEP, id, matter, step.step(), step.person(), step.role(), actor, step.at());
    }

    private static Enlistment read(Row row) throws SQLException {
        return new Enlistment(
                row.id("matter"),
                row.text("person"),
                Role.valueOf(row.text("role")),
                State.valueOf(row.text("state")),
                row.instant("changed_at"),
                row.number("version"));
    }
}
