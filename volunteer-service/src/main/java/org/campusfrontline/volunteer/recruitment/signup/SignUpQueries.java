package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;
import org.jspecify.annotations.Nullable;

/// Reads sign-ups as views; the place in the line is counted at the time of reading.
@Singleton
public class SignUpQueries {

    private static final String SELECT = "SELECT " + SignUpStore.COLUMNS + ", " + ShiftFacts.COLUMNS + """
            , CASE WHEN u.state = 'WAIT_LISTED' THEN (
                SELECT COUNT(*) FROM sign_up w
                WHERE w.shift = u.shift AND w.state = 'WAIT_LISTED' AND w.ticket <= u.ticket) END AS position,
            l.failed, l.release_at,
            """
            + Consents.COLUMNS + """
            FROM sign_up u
            """ + Consents.JOIN + """
            LEFT JOIN sign_up_lapse l ON l.sign_up = u.id AND (u.living_person IS NOT NULL OR u.reason = 'NOT_ELIGIBLE')
            JOIN shift s ON s.id = u.shift
            """ + ShiftFacts.JOINS;
    private final Sql sql;
    private final SignUpViews views;
    private final SignUpAccess access;

    SignUpQueries(Sql sql, SignUpViews views, SignUpAccess access) {
        this.sql = sql;
        this.views = views;
        this.access = access;
    }

    /// Empty where it does not exist for the caller.
    public Optional<SignUpView> find(UUID id) {
        return sql.one("read sign-up view", SELECT + " WHERE u.id = ?", this::read, id)
                .filter(view -> access.maySee(view.person(), view.tree(), view.unit()));
    }

    /// Latest shift first; those after the given place in that order.
    public List<SignUpView> ofPerson(String person, @Nullable SignUpState state, @Nullable After after, int limit) {
        StringBuilder where = new StringBuilder(" WHERE u.person = ?");
        List<Object> values = new ArrayList<>(List.of(person));
        if (state != null) {
            where.append(" AND u.state = ?");
            values.add(state);
        }
        if (after != null) {
            where.append(" AND (u.shift_start < ? OR (u.shift_start = ? AND u.id < ?))");
            values.addAll(List.of(after.start(), after.start(), after.id()));
        }
        where.append(" ORDER BY u.shift_start DESC, u.id DESC LIMIT ").append(limit);
        return sql.list("read sign-ups of person", SELECT + where, this::read, values.toArray());
    }

    /// Living sign-ups for shifts that touch the span, and wherever they lie offers and what waits for an answer.
    public List<SignUpView> livingOf(String person, Instant from, Instant to) {
        String where = """
                 WHERE u.person = ? AND u.state NOT IN ('EXCUSED', 'CANCELLED', 'REVOKED')
                AND (u.state = 'OFFERED' OR k.open_sign_up IS NOT NULL OR (u.shift_end > ? AND u.shift_start < ?))
                ORDER BY u.shift_start, u.id
                """;
        return sql.list("read sign-ups of day", SELECT + where, this::read, person, from, to);
    }

    /// A place in the order of shift starts.
    public record After(Instant start, UUID id) {}

    private SignUpView read(Row row) throws SQLException {
        Long position = row.findNumber("position");
        return views.of(
                SignUpStore.read(row),
                ShiftFacts.read(row),
                position == null ? null : position.intValue(),
                Lapses.find(row),
                Consents.find(row));
    }
}
