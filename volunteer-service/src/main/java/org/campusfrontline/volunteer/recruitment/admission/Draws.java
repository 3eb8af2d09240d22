package org.campusfrontline.volunteer.recruitment.admission;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;

/// Rows of draws: who takes part, in their order, and how far it has come.
@Singleton
class Draws {

    private static final String APPLICATIONS = """
            SELECT u.id FROM shift s JOIN sign_up u ON u.shift = s.id
            WHERE s.id = ? AND u.state = 'APPLIED' AND u.signed_up_at < ?
            """;
    private static final String NEXT = """
            SELECT place, sign_up FROM draw_entry WHERE shift = ? AND NOT settled ORDER BY place LIMIT 1 FOR UPDATE
            """;
    private final Sql sql;

    Draws(Sql sql) {
        this.sql = sql;
    }

    /// The place counts from 1.
    record Entry(int place, UUID signUp) {}

    List<UUID> shifts(UUID post) {
        return sql.list(
                "read shifts of post", "SELECT id FROM shift WHERE post = ? ORDER BY id", row -> row.id("id"), post);
    }

    /// Applications made before that time.
    List<UUID> applications(UUID shift, Instant before) {
        return sql.list("read applications", APPLICATIONS, row -> row.id("id"), shift, before);
    }

    void insert(UUID shift, List<UUID> order) {
        for (int i = 0; i < order.size(); i++) {
            sql.update(
                    "insert draw entry",
                    "INSERT INTO draw_entry (shift, place, sign_up, settled) VALUES (?, ?, ?, FALSE)",
                    shift,
                    i + 1,
                    order.get(i));
        }
    }

    /// The first that is not settled; held until the transaction ends, so that nobody is served before another.
    Optional<Entry> next(UUID shift) {
        return sql.one(
                "hold next of draw", NEXT, row -> new Entry((int) row.number("place"), row.id("sign_up")), shift);
    }

    void settle(UUID shift, int place) {
        sql.update(
                "settle draw entry",
                "UPDATE draw_entry SET settled = TRUE WHERE shift = ? AND place = ?",
                shift,
                place);
    }

    boolean isSettled(UUID shift) {
        return sql.one(
                        "look for open draw",
                        "SELECT COUNT(*) AS open FROM draw_entry WHERE shift = ? AND NOT settled",
                        row -> row.number("open") == 0,
                        shift)
                .orElseThrow();
    }

    List<Entry> order(UUID shift) {
        return sql.list(
                "read draw",
                "SELECT place, sign_up FROM draw_entry WHERE shift = ? ORDER BY place",
                row -> new Entry((int) row.number("place"), row.id("sign_up")),
                shift);
    }
}
