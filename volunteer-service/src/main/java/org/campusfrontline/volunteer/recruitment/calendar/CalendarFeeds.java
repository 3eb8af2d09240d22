package org.campusfrontline.volunteer.recruitment.calendar;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.vault.SecretToken;
import org.campusfrontline.volunteer.departure.DepartureStep;

/// The addresses of calendars. A token is shown once and kept as a hash; it ends when its person renews or revokes it,
/// or leaves.
@Singleton
class CalendarFeeds implements DepartureStep {

    private static final int TOKEN_BYTES = 32;
    private static final String SELECT = """
            SELECT f.person, f.language, f.created_at FROM calendar_feed f
            JOIN person_timeline t ON t.person = f.person AND t.active
            """;
    private final Sql sql;
    private final Audit audit;
    private final Clock clock;

    CalendarFeeds(Sql sql, Audit audit, Clock clock) {
        this.sql = sql;
        this.audit = audit;
        this.clock = clock;
    }

    /// Returns the token of the new address; an earlier one of the person is worthless from now on.
    String open(String person, Language language) {
        String token = SecretToken.next(TOKEN_BYTES);
        sql.update("open calendar feed", """
                INSERT INTO calendar_feed (person, hash, language, created_at) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE
                    hash = VALUES(hash), language = VALUES(language), created_at = VALUES(created_at)
                """, person, SecretToken.hash(token), language.tag(), clock.instant());
        record("calendar-feed.opened", person);
        return token;
    }

    /// Nothing happens where there is none.
    void revoke(String person) {
        if (sql.update("revoke calendar feed", "DELETE FROM calendar_feed WHERE person = ?", person) > 0) {
            record("calendar-feed.revoked", person);
        }
    }

    @Override
    public Optional<Refusal> depart(String person, Instant at) {
        revoke(person);
        return Optional.empty();
    }

    Optional<CalendarFeed> ofPerson(String person) {
        return sql.one("find calendar feed", SELECT + "WHERE f.person = ?", CalendarFeeds::read, person);
    }

    /// Empty also for a person who is not active.
    Optional<CalendarFeed> ofToken(String token) {
        return sql.one("read calendar feed", SELECT + "WHERE f.hash = ?", CalendarFeeds::read, SecretToken.hash(token));
    }

    private void record(String action, String person) {
        audit.record(new AuditEntry(action, "person", person, null, Map.of()));
    }

    private static CalendarFeed read(Row row) throws SQLException {
        return new CalendarFeed(row.text("person"), Language.ofTag(row.text("language")), row.instant("created_at"));
    }
}
