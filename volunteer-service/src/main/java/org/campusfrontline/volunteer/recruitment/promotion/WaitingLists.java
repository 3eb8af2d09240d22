package org.campusfrontline.volunteer.recruitment.promotion;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.recruitment.shift.ShiftFacts;

/// Finds by plain reads who is next and where something was left undone; what is found is checked again behind locks.
@Singleton
class WaitingLists {

    // A scalar subquery, which both databases run row by row along the index, so that the first eligible ends the
    // search.
    private static final String NEXT = """
            SELECT w.id, w.person FROM sign_up w JOIN person_timeline t ON t.person = w.person
            WHERE w.shift = ? AND w.state = 'WAIT_LISTED' AND t.active AND 0 = (
                SELECT COUNT(*) FROM sign_up b
                WHERE b.person = w.person AND b.state IN ('CONFIRMED', 'OFFERED')
                    AND b.shift_end > ? AND b.shift_start < ?)
            ORDER BY w.ticket LIMIT 1
            """;
    private static final String NEGLECTED = """
            SELECT shift FROM shift_seats
            WHERE shift > ? AND ((attention AND (reserved > 0 OR NOT accepting OR starts_at > ?)) OR waits_until <= ?)
            ORDER BY shift LIMIT 200
            """;
    private static final String OFFERED =
            "SELECT id, version FROM sign_up WHERE offer_until IS NOT NULL AND changed_at < ? LIMIT 200";
    private static final String LINE =
            "SELECT id, version FROM sign_up WHERE shift = ? AND state = 'WAIT_LISTED' ORDER BY ticket LIMIT 200";
    private final Sql sql;

    WaitingLists(Sql sql) {
        this.sql = sql;
    }

    record Candidate(UUID signUp, String person) {}

    /// A sign-up in the version in which it was found.
    record Seen(UUID signUp, long version) {}

    /// The first in the line who is active and free at that time.
    Optional<Candidate> next(ShiftFacts shift) {
        return sql.one(
                "pick next who waits",
                NEXT,
                row -> new Candidate(row.id("id"), row.text("person")),
                shift.shift(),
                shift.start(),
                shift.end());
    }

    /// Shifts after the given one whose counters say that something is to be done.
    List<UUID> neglected(UUID after, Instant now) {
        return sql.list("find neglected shifts", NEGLECTED, row -> row.id("shift"), after, now, now);
    }

    /// Offers that nobody has settled since that time.
    List<Seen> offered(Instant before) {
        return sql.list("find open offers", OFFERED, WaitingLists::seen, before);
    }

    /// The first of those who wait, in their order.
    List<Seen> line(UUID shift) {
        return sql.list("read line", LINE, WaitingLists::seen, shift);
    }

    private static Seen seen(Row row) throws SQLException {
        return new Seen(row.id("id"), row.number("version"));
    }
}
