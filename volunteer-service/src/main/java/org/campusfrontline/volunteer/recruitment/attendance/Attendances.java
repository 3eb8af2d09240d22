package org.campusfrontline.volunteer.recruitment.attendance;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.attendance.Attendance.Stamp;
import org.campusfrontline.volunteer.recruitment.attendance.rule.Evidence;
import org.jspecify.annotations.Nullable;

/// Rows of attendance; whoever writes one holds its person's lock.
@Singleton
public class Attendances {

    static final String COLUMNS =
            "t.sign_up, t.came_at, t.came_how, t.came_by, t.left_at, t.left_how, t.left_by, t.vouched_by, t.problem, t.booked_at";
    private static final String FIND = "SELECT " + COLUMNS + " FROM attendance t WHERE t.sign_up = ?";
    private static final String PUT = """
            INSERT INTO attendance
                (sign_up, came_at, came_how, came_by, left_at, left_how, left_by, vouched_by, problem, booked_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE
                came_at = VALUES(came_at), came_how = VALUES(came_how), came_by = VALUES(came_by),
                left_at = VALUES(left_at), left_how = VALUES(left_how), left_by = VALUES(left_by),
                vouched_by = VALUES(vouched_by), problem = VALUES(problem), booked_at = VALUES(booked_at)
            """;
    private final Sql sql;

    Attendances(Sql sql) {
        this.sql = sql;
    }

    public Optional<Attendance> find(UUID signUp) {
        return sql.one("read attendance", FIND, Attendances::read, signUp);
    }

    /// As it is now, whatever this transaction has read before.
    public Optional<Attendance> lock(UUID signUp) {
        return sql.one("lock attendance", FIND + " FOR UPDATE", Attendances::read, signUp);
    }

    public void put(Attendance now) {
        Stamp left = now.left();
        sql.update(
                "write attendance",
                PUT,
                now.signUp(),
                now.came().at(),
                now.came().how(),
                now.came().by(),
                left == null ? null : left.at(),
                left == null ? null : left.how(),
                left == null ? null : left.by(),
                now.vouchedBy(),
                now.problem(),
                now.bookedAt());
    }

    void delete(UUID signUp) {
        sql.update("take attendance back", "DELETE FROM attendance WHERE sign_up = ?", signUp);
    }

    static Attendance read(Row row) throws SQLException {
        Stamp came = new Stamp(row.instant("came_at"), Evidence.valueOf(row.text("came_how")), row.text("came_by"));
        return new Attendance(
                row.id("sign_up"),
                came,
                left(row),
                row.findText("vouched_by"),
                row.findText("problem"),
                row.findInstant("booked_at"));
    }

    private static @Nullable Stamp left(Row row) throws SQLException {
        Instant at = row.findInstant("left_at");
        return at == null ? null : new Stamp(at, Evidence.valueOf(row.text("left_how")), row.text("left_by"));
    }
}
