package org.campusfrontline.roster.freeze;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;

/// The table of break-glasses.
@Singleton
class GlassStore {

    private static final String COLUMNS =
            "id, period, reason, word, person, approver, broken_at, ends_at, used_at, used_for";
    private final Sql sql;

    GlassStore(Sql sql) {
        this.sql = sql;
    }

    void add(Glass glass) {
        sql.update(
                "add break-glass",
                "INSERT INTO roster_break_glass (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)",
                glass.id(),
                glass.period(),
                glass.reason(),
                glass.word(),
                glass.person(),
                glass.approver(),
                glass.brokenAt(),
                glass.endsAt());
    }

    /// Held until the transaction ends.
    Optional<Glass> lock(UUID id) {
        return sql.one(
                "lock break-glass",
                "SELECT " + COLUMNS + " FROM roster_break_glass WHERE id = ? FOR UPDATE",
                GlassStore::read,
                id);
    }

    void use(UUID id, UUID roster, Instant at) {
        sql.update(
                "use break-glass",
                "UPDATE roster_break_glass SET used_at = ?, used_for = ? WHERE id = ?",
                at,
                roster,
                id);
    }

    /// The latest of a period before an id.
    List<Glass> page(UUID period, Optional<UUID> before, int limit) {
        return sql.list(
                "page break-glasses",
                "SELECT " + COLUMNS + " FROM roster_break_glass WHERE period = ? AND (? IS NULL OR id < ?)"
                        + " ORDER BY id DESC LIMIT ?",
                GlassStore::read,
                period,
                before.orElse(null),
                before.orElse(null),
                limit);
    }

    private static Glass read(Row row) throws SQLException {
        return new Glass(
                row.id("id"),
                row.id("period"),
                GlassReason.valueOf(row.text("reason")),
                row.text("word"),
                row.text("person"),
                row.findText("approver"),
                row.instant("broken_at"),
                row.instant("ends_at"),
                row.findInstant("used_at"),
                row.findId("used_for"));
    }
}
