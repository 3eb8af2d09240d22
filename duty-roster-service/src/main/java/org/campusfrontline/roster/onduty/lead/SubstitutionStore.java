package org.campusfrontline.roster.onduty.lead;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;

/// The table of substitutions.
@Singleton
class SubstitutionStore {

    private static final String COLUMNS =
            "id, site, day, revision, leader, substitute, reason, asked_by, asked_at, state, decided_at";
    private final Sql sql;

    SubstitutionStore(Sql sql) {
        this.sql = sql;
    }

    Optional<Substitution> find(UUID id) {
        return sql.one(
                "find substitution",
                "SELECT " + COLUMNS + " FROM lead_substitution WHERE id = ?",
                SubstitutionStore::read,
                id);
    }

    /// What the person asked or is asked, before an id, the newest first.
    List<Substitution> page(String person, Optional<UUID> before, int limit) {
        return sql.list(
                "page substitutions",
                "SELECT " + COLUMNS + " FROM lead_substitution WHERE (leader = ? OR substitute = ?)"
                        + " AND (? IS NULL OR id < ?) ORDER BY id DESC LIMIT ?",
                SubstitutionStore::read,
                person,
                person,
                before.orElse(null),
                before.orElse(null),
                limit);
    }

    void add(Substitution one) {
        sql.update(
                "add substitution",
                "INSERT INTO lead_substitution (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                one.id(),
                one.site(),
                one.day(),
                one.revision(),
                one.leader(),
                one.substitute(),
                one.reason(),
                one.askedBy(),
                one.askedAt(),
                one.state(),
                one.decidedAt());
    }

    /// False where it was decided before.
    boolean decide(UUID id, Substitution.SubstitutionState state, Instant at) {
        return sql.update(
                        "decide substitution",
                        "UPDATE lead_substitution SET state = ?, decided_at = ? WHERE id = ? AND state = 'ASKED'",
                        state,
                        at,
                        id)
                == 1;
    }

    private static Substitution read(Row row) throws SQLException {
        return new Substitution(
                row.id("id"),
                row.id("site"),
                LocalDate.parse(row.text("day")),
                (int) row.number("revision"),
                row.text("leader"),
                row.text("substitute"),
                row.text("reason"),
                row.text("asked_by"),
                row.instant("asked_at"),
                Substitution.SubstitutionState.valueOf(row.text("state")),
                row.findInstant("decided_at"));
    }
}
