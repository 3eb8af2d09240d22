package org.campusfrontline.volunteer.recruitment.recheck;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;

/// Reads sign-ups to look at again, by plain reads.
@Singleton
class Standings {

    private static final String SELECT = """
            SELECT u.id, u.person, u.shift, l.failed
            FROM sign_up u LEFT JOIN sign_up_lapse l ON l.sign_up = u.id
            WHERE u.state IN ('APPLIED', 'WAIT_LISTED', 'OFFERED', 'CONFIRMED') AND u.shift_start > ?
            """;
    private static final String SHIFTS = """
            SELECT s.id FROM post p JOIN shift s ON s.post = p.id
            WHERE p.category = ? AND s.starts_at > ? ORDER BY s.starts_at, s.id
            """;
    /// No shift lasts longer, so that none which is not over touches a duty that ended before.
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final String COLLIDING = """
            FROM busy_span b
            JOIN sign_up u ON u.person = b.person AND u.shift_end > b.starts_at AND u.shift_start < b.ends_at
            WHERE b.source = 'DUTY' AND b.ends_at > ? AND u.state IN ('CONFIRMED', 'OFFERED') AND u.shift_end > ?
            """;
    private static final String COLLISIONS =
            "SELECT DISTINCT u.id, u.shift_start " + COLLIDING + " AND b.person = ?" + " ORDER BY u.shift_start, u.id";
    private static final String PEOPLE = "SELECT DISTINCT b.person " + COLLIDING;
    private final Sql sql;

    Standings(Sql sql) {
        this.sql = sql;
    }

    List<Standing> ofPerson(String person, Instant now) {
        return sql.list("read standings of person", SELECT + " AND u.person = ?", Standings::read, now, person);
    }

    List<Standing> ofShift(UUID shift, Instant now) {
        return sql.list("read standings of shift", SELECT + " AND u.shift = ?", Standings::read, now, shift);
    }

    /// Seats in shifts that are not over, at the time of a duty of their person; the soonest first.
    List<UUID> collisions(String person, Instant now) {
        return sql.list(
                "read collisions with duties", COLLISIONS, row -> row.id("id"), now.minus(LONGEST), now, person);
    }

    List<String> peopleWithCollisions(Instant now) {
        return sql.list("find collisions with duties", PEOPLE, row -> row.text("person"), now.minus(LONGEST), now);
    }

    /// The soonest first.
    List<UUID> shifts(String category, Instant now) {
        return sql.list("read shifts of category", SHIFTS, row -> row.id("id"), category, now);
    }

    private static Standing read(Row row) throws SQLException {
        String failed = row.findText("failed");
        List<String> marked = failed == null ? List.of() : List.of(failed.split(",", -1));
        return new Standing(row.id("id"), row.text("person"), row.id("shift"), marked);
    }
}
