package org.campusfrontline.volunteer.recruitment.crew;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.signup.CancelReason;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.jspecify.annotations.Nullable;

/// Reads the sign-ups of one shift.
@Singleton
class CrewQueries {

    private static final String COLUMNS = """
            SELECT u.id, u.person, t.display_name, u.state, u.promoted, u.stand_by, u.reason, u.signed_up_at, u.changed_at,
                u.version
            """;

    // Ids are in the order of time.
    private static final String ALL = COLUMNS + """
            , NULL AS position
            FROM sign_up u JOIN person_timeline t ON t.person = u.person
            WHERE u.shift = ?
            """;
    private static final String WAITING = COLUMNS + """
            , u.place AS position
            FROM (
                SELECT w.*, ROW_NUMBER() OVER (ORDER BY w.ticket) AS place
                FROM sign_up w WHERE w.shift = ? AND w.state = 'WAIT_LISTED') u
            JOIN person_timeline t ON t.person = u.person
            WHERE u.ticket > COALESCE((SELECT a.ticket FROM sign_up a WHERE a.id = ?), 0)
            ORDER BY u.ticket
            """;
    private final Sql sql;

    CrewQueries(Sql sql) {
        this.sql = sql;
    }

    /// In the order in which they came, after the given one.
    List<CrewMemberView> all(UUID shift, @Nullable SignUpState state, @Nullable UUID after, int limit) {
        StringBuilder where = new StringBuilder();
        List<Object> values = new ArrayList<>(List.of(shift));
        if (state != null) {
            where.append(" AND u.state = ?");
            values.add(state);
        }
        if (after != null) {
            where.append(" AND u.id > ?");
            values.add(after);
        }
        where.append(" ORDER BY u.id LIMIT ").append(limit);
        return sql.list("read crew", ALL + where, CrewQueries::read, values.toArray());
    }

    /// In the order of their tickets, after that of the given sign-up.
    List<CrewMemberView> waiting(UUID shift, @Nullable UUID after, int limit) {
        return sql.list("read waiting list", WAITING + " LIMIT " + limit, CrewQueries::read, shift, after);
    }

    private static CrewMemberView read(Row row) throws SQLException {
        Long position = row.findNumber("position");
        String reason = row.findText("reason");
        return new CrewMemberView(
                row.id("id"),
                row.text("person"),
                row.text("display_name"),
                SignUpState.valueOf(row.text("state")),
                position == null ? null : position.intValue(),
                row.number("promoted") != 0,
                row.number("stand_by") != 0,
                reason == null ? null : CancelReason.valueOf(reason),
                row.instant("signed_up_at"),
                row.instant("changed_at"),
                row.number("version"));
    }
}
