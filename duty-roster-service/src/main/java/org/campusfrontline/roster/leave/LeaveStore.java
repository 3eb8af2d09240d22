package org.campusfrontline.roster.leave;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.leave.rule.LeaveDays;
import org.campusfrontline.roster.leave.rule.LeaveState;
import org.jspecify.annotations.Nullable;

/// The table of leave.
@Singleton
class LeaveStore {

    private static final String COLUMNS =
            "id, person, tree, unit, first_day, last_day, state, requested_at, decided_by, decided_at, version";
    private final Sql sql;

    LeaveStore(Sql sql) {
        this.sql = sql;
    }

    void add(Leave leave) {
        sql.update(
                "add leave",
                "INSERT INTO duty_leave (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, 1)",
                leave.id(),
                leave.person(),
                leave.unit().tree(),
                leave.unit().code(),
                leave.days().first(),
                leave.days().last(),
                leave.state(),
                leave.requestedAt());
    }

    Optional<Leave> find(UUID id) {
        return sql.one("find leave", "SELECT " + COLUMNS + " FROM duty_leave WHERE id = ?", LeaveStore::read, id);
    }

    /// A person's that are not over on a day, whatever their state.
    List<Leave> ahead(String person, LocalDate today) {
        return sql.list(
                "leave ahead of person",
                "SELECT " + COLUMNS + " FROM duty_leave WHERE person = ? AND last_day >= ? ORDER BY id",
                LeaveStore::read,
                person,
                today);
    }

    /// Those of anybody that were granted and touch the days.
    List<Leave> granted(LocalDate first, LocalDate last) {
        return sql.list(
                "leave of days",
                "SELECT " + COLUMNS
                        + " FROM duty_leave WHERE state = ? AND first_day <= ? AND last_day >= ? ORDER BY id",
                LeaveStore::read,
                LeaveState.GRANTED,
                last,
                first);
    }

    /// A person's before an id, the newest first.
    List<Leave> page(String person, Optional<UUID> before, int limit) {
        return sql.list(
                "page leave of person",
                "SELECT " + COLUMNS + " FROM duty_leave WHERE person = ? AND (? IS NULL OR id < ?)"
                        + " ORDER BY id DESC LIMIT ?",
                LeaveStore::read,
                person,
                before.orElse(null),
                before.orElse(null),
                limit);
    }

    /// A unit's before an id, of one state or of all, the newest first.
    List<Leave> page(Leave.Unit unit, @Nullable LeaveState state, Optional<UUID> before, int limit) {
        return sql.list(
                "page leave of unit",
                "SELECT " + COLUMNS + " FROM duty_leave WHERE tree = ? AND unit = ? AND (? IS NULL OR state = ?)"
                        + " AND (? IS NULL OR id < ?) ORDER BY id DESC LIMIT ?",
                LeaveStore::read,
                unit.tree(),
                unit.code(),
                state,
                state,
                before.orElse(null),
                before.orElse(null),
                limit);
    }

    /// False where the version is no longer the present one.
    boolean decide(UUID id, long version, LeaveState state, Leave.Decision decision) {
        return sql.update(
                        "decide leave",
                        "UPDATE duty_leave SET state = ?, decided_by = ?, decided_at = ?, version = version + 1"
                                + " WHERE id = ? AND version = ?",
                        state,
                        decision.by(),
                        decision.at(),
                        id,
                        version)
                == 1;
    }

    /// The same; who decided before stays told.
    boolean withdraw(UUID id, long version) {
        return sql.update(
                        "withdraw leave",
                        "UPDATE duty_leave SET state = ?, version = version + 1 WHERE id = ? AND version = ?",
                        LeaveState.WITHDRAWN,
                        id,
                        version)
                == 1;
    }

    private static Leave read(Row row) throws SQLException {
        Instant decidedAt = row.findInstant("decided_at");
        return new Leave(
                row.id("id"),
                row.text("person"),
                new Leave.Unit(row.text("tree"), row.text("unit")),
                new LeaveDays(LocalDate.parse(row.text("first_day")), LocalDate.parse(row.text("last_day"))),
                LeaveState.valueOf(row.text("state")),
                row.instant("requested_at"),
                decidedAt == null ? null : new Leave.Decision(row.text("decided_by"), decidedAt),
                row.number("version"));
    }
}
