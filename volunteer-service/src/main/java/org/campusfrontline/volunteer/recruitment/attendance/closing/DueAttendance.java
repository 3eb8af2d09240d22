package org.campusfrontline.volunteer.recruitment.attendance.closing;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;

/// Finds by plain reads what the clock has decided; each is looked at again behind its person's lock. Shifts that
/// began longer ago than a week are left as they are.
@Singleton
class DueAttendance {

    private static final Duration LOOK_BACK = Duration.ofDays(7);
    private static final String ABSENT = """
            SELECT u.id FROM shift_seats q JOIN sign_up u ON u.shift = q.shift AND u.state = 'CONFIRMED'
            WHERE q.starts_at > ? AND q.starts_at <= ? AND q.takes_attendance AND u.changed_at <= ? LIMIT 200
            """;
    private static final String STAYING = """
            SELECT u.id FROM shift_seats q JOIN sign_up u ON u.shift = q.shift AND u.state = 'CHECKED_IN'
            WHERE q.starts_at > ? AND q.starts_at <= ? AND u.shift_end <= ? LIMIT 200
            """;
    // A sign-up that was taken back keeps what was told of it, but nothing of it is booked.
    private static final String BOOKABLE = """
            SELECT t.sign_up FROM attendance t JOIN sign_up u ON u.id = t.sign_up
            WHERE t.due AND u.state = 'CHECKED_OUT' ORDER BY t.sign_up LIMIT 200
            """;
    private final Sql sql;

    DueAttendance(Sql sql) {
        this.sql = sql;
    }

    /// Seats whose people should have come before that time.
    List<UUID> absent(Instant before) {
        return sql.list("find absent people", ABSENT, row -> row.id("id"), before.minus(LOOK_BACK), before, before);
    }

    /// People who have not checked out of shifts that ended before that time.
    List<UUID> staying(Instant before) {
        return sql.list("find open check-ins", STAYING, row -> row.id("id"), before.minus(LOOK_BACK), before, before);
    }

    List<UUID> bookable() {
        return sql.list("find attendance to book", BOOKABLE, row -> row.id("sign_up"));
    }
}
