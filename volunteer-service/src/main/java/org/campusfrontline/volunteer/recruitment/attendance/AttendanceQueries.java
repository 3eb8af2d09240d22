package org.campusfrontline.volunteer.recruitment.attendance;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.jspecify.annotations.Nullable;

/// Reads attendance as views.
@Singleton
class AttendanceQueries {

    private static final String SELECT = "SELECT " + Attendances.COLUMNS + """
            , u.id AS of_sign_up, u.person, u.state, u.shift, u.shift_start, u.shift_end, u.version
            FROM sign_up u LEFT JOIN attendance t ON t.sign_up = u.id
            """;
    private static final String OF_SHIFT = SELECT + """
             WHERE u.shift = ? AND u.id > ? AND (t.sign_up IS NOT NULL
                OR u.state IN ('CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT', 'COMPLETED', 'NO_SHOW', 'EXCUSED'))
            ORDER BY u.id LIMIT ?
            """;
    private static final UUID FIRST = new UUID(0, 0);
    private final Sql sql;
    private final AttendanceViews views;

    AttendanceQueries(Sql sql, AttendanceViews views) {
        this.sql = sql;
        this.views = views;
    }

    Optional<AttendanceView> find(UUID signUp) {
        return sql.one("read attendance view", SELECT + " WHERE u.id = ?", this::read, signUp);
    }

    /// Those who are to come, came, or stayed away, in the order in which they signed up.
    List<AttendanceView> ofShift(UUID shift, @Nullable UUID after, int limit) {
        return sql.list("read attendance of shift", OF_SHIFT, this::read, shift, after == null ? FIRST : after, limit);
    }

    private AttendanceView read(Row row) throws SQLException {
        AttendanceViews.Standing standing = new AttendanceViews.Standing(
                row.id("of_sign_up"),
                row.text("person"),
                SignUpState.valueOf(row.text("state")),
                row.id("shift"),
                row.instant("shift_start"),
                row.instant("shift_end"),
                row.number("version"));
        return views.of(standing, row.findId("sign_up") == null ? null : Attendances.read(row));
    }
}
