package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;

/// What is still open about the attendance of an activity.
@Singleton
class OpenMatters {

    private static final String COUNT = """
            SELECT
                (SELECT COUNT(*) FROM shift_seats q JOIN sign_up u ON u.shift = q.shift
                    WHERE q.activity = ? AND u.state IN
                        ('APPLIED', 'WAIT_LISTED', 'OFFERED', 'CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT')) AS sign_ups,
                (SELECT COUNT(*) FROM shift_seats q JOIN sign_up u ON u.shift = q.shift
                    JOIN attendance_appeal p ON p.sign_up = u.id
                    WHERE q.activity = ? AND p.state = 'OPEN') AS appeals
            """;
    private final Sql sql;

    OpenMatters(Sql sql) {
        this.sql = sql;
    }

    /// Sign-ups that have not come to an end, and appeals that nobody has decided.
    record Count(long signUps, long appeals) {

        boolean isNothing() {
            return signUps == 0 && appeals == 0;
        }
    }

    Count of(UUID activity) {
        return sql.one(
                        "count open matters",
                        COUNT,
                        row -> new Count(row.number("sign_ups"), row.number("appeals")),
                        activity,
                        activity)
                .orElseThrow();
    }
}
