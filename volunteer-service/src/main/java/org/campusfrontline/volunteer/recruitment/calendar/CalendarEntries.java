package org.campusfrontline.volunteer.recruitment.calendar;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.signup.rule.SignUpState;

/// What a person's calendar shows: everything to come, what is past for sixty days, and what was cancelled as long as
/// its shift would have been shown, so that a phone that has it takes it away.
@Singleton
class CalendarEntries {

    private static final Duration PAST = Duration.ofDays(60);
    private static final int MOST = 1000;
    private static final String SELECT = """
            SELECT u.id, u.state, a.title_zh, a.title_en, p.title_zh AS post_zh, p.title_en AS post_en, p.site,
                u.shift_start, u.shift_end, GREATEST(u.changed_at, a.changed_at) AS changed_at,
                u.version + a.version AS revision
            FROM sign_up u
            JOIN shift s ON s.id = u.shift
            JOIN post p ON p.id = s.post
            JOIN activity a ON a.id = p.activity
            WHERE u.person = ? AND u.shift_end > ?
            ORDER BY u.shift_end DESC, u.id LIMIT\s""" + MOST;
    private final Sql sql;
    private final Clock clock;

    CalendarEntries(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// The latest first.
    List<CalendarEntry> of(String person) {
        return sql.list(
                "read calendar",
                SELECT,
                CalendarEntries::read,
                person,
                clock.instant().minus(PAST));
    }

    private static CalendarEntry read(Row row) throws SQLException {
        return new CalendarEntry(
                row.id("id"),
                SignUpState.valueOf(row.text("state")),
                new CalendarEntry.Texts(row.text("title_zh"), row.text("post_zh")),
                new CalendarEntry.Texts(row.text("title_en"), row.text("post_en")),
                row.text("site"),
                row.instant("shift_start"),
                row.instant("shift_end"),
                row.instant("changed_at"),
                row.number("revision"));
    }
}
