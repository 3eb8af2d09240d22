package org.campusfrontline.volunteer.recruitment.attendance.appeal;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.jspecify.annotations.Nullable;

/// Rows of appeals; whoever writes one holds its person's lock.
@Singleton
class Appeals {

    private static final String SELECT = """
            SELECT p.id, p.sign_up, p.claim, p.state, p.filed_at, p.decided_at, p.decided_by, p.version
            FROM attendance_appeal p
            """;
    private static final String OF_UNIT = SELECT + """
            JOIN sign_up u ON u.id = p.sign_up
            JOIN shift_seats q ON q.shift = u.shift
            JOIN activity a ON a.id = q.activity
            WHERE a.tree = ? AND a.unit = ?
            """;
    private final Sql sql;

    Appeals(Sql sql) {
        this.sql = sql;
    }

    Optional<Appeal> find(UUID id) {
        return sql.one("read appeal", SELECT + " WHERE p.id = ?", Appeals::read, id);
    }

    Optional<Appeal> lock(UUID id) {
        return sql.one("lock appeal", SELECT + " WHERE p.id = ? FOR UPDATE", Appeals::read, id);
    }

    Optional<Appeal> ofSignUp(UUID signUp) {
        return sql.one("read appeal of sign-up", SELECT + " WHERE p.sign_up = ?", Appeals::read, signUp);
    }

    void insert(Appeal made) {
        sql.update(
                "insert appeal",
                "INSERT INTO attendance_appeal (id, sign_up, claim, state, filed_at, version) VALUES (?, ?, ?, ?, ?, ?)",
                made.id(),
                made.signUp(),
                made.claim(),
                made.state(),
                made.filedAt(),
                made.version());
    }

    void update(Appeal next) {
        sql.update(
                "decide appeal",
                "UPDATE attendance_appeal SET state = ?, decided_at = ?, decided_by = ?, version = ? WHERE id = ?",
                next.state(),
                next.decidedAt(),
                next.decidedBy(),
                next.version(),
                next.id());
    }

    /// The oldest first.
    List<Appeal> ofUnit(Unit unit, @Nullable AppealState state, @Nullable UUID after, int limit) {
        StringBuilder select = new StringBuilder(OF_UNIT);
        List<Object> values = new ArrayList<>(List.of(unit.tree(), unit.unit()));
        if (state != null) {
            select.append(" AND p.state = ?");
            values.add(state);
        }
        if (after != null) {
            select.append(" AND p.id > ?");
            values.add(after);
        }
        select.append(" ORDER BY p.id LIMIT ").append(limit);
        return sql.list("list appeals", select.toString(), Appeals::read, values.toArray());
    }

    record Unit(String tree, String unit) {}

    private static Appeal read(Row row) throws SQLException {
        return new Appeal(
                row.id("id"),
                row.id("sign_up"),
                Appeal.Claim.valueOf(row.text("claim")),
                AppealState.valueOf(row.text("state")),
                row.instant("filed_at"),
                row.findInstant("decided_at"),
                row.findText("decided_by"),
                row.number("version"));
    }
}
