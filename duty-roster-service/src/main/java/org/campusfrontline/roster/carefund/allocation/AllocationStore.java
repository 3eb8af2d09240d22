package org.campusfrontline.roster.carefund.allocation;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.carefund.rule.FundPurpose;
import org.campusfrontline.roster.carefund.rule.Purse;

/// The tables of allocations and of who approved them.
@Singleton
class AllocationStore {

    private static final String SELECT = "SELECT id, source, tree, unit, purpose, fen, memo, state, requested_by,"
            + " requested_at, version FROM fund_allocation ";
    private final Sql sql;

    AllocationStore(Sql sql) {
        this.sql = sql;
    }

    void add(Allocation allocation) {
        sql.update(
                "add allocation",
                "INSERT INTO fund_allocation (id, source, tree, unit, purpose, fen, memo, state, requested_by,"
                        + " requested_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                allocation.id(),
                allocation.source(),
                allocation.purse().tree(),
                allocation.purse().unit(),
                allocation.purse().purpose(),
                allocation.fen(),
                allocation.memo(),
                allocation.state(),
                allocation.requestedBy(),
                allocation.requestedAt());
    }

    Optional<Allocation> find(UUID id) {
        return sql.one("find allocation", SELECT + "WHERE id = ?", this::read, id);
    }

    List<Allocation> ofSource(UUID source, UUID after, int limit) {
        return sql.list(
                "allocations of source",
                SELECT + "WHERE source = ? AND id > ? ORDER BY id LIMIT ?",
                this::read,
                source,
                after,
                limit);
    }

    /// False where the version is no longer the present one; then nothing else is written either.
    boolean step(UUID id, long version, AllocationState state) {
        return sql.update(
                        "step allocation",
                        "UPDATE fund_allocation SET state = ?, version = version + 1 WHERE id = ? AND version = ?",
                        state,
                        id,
                        version)
                == 1;
    }

    void approve(UUID id, String approver, Instant at) {
        sql.update(
                "approve allocation",
                "INSERT INTO fund_approval (allocation, approver, approved_at) VALUES (?, ?, ?)",
                id,
                approver,
                at);
    }

    private Allocation read(Row row) throws SQLException {
        UUID id = row.id("id");
        return new Allocation(
                id,
                row.id("source"),
                new Purse(row.text("tree"), row.text("unit"), FundPurpose.valueOf(row.text("purpose"))),
                row.number("fen"),
                row.text("memo"),
                AllocationState.valueOf(row.text("state")),
                row.text("requested_by"),
                row.instant("requested_at"),
                sql.list(
                        "approvers of allocation",
                        "SELECT approver FROM fund_approval WHERE allocation = ? ORDER BY approved_at, approver",
                        approval -> approval.text("approver"),
                        id),
                row.number("version"));
    }
}
