package org.campusfrontline.roster.carefund.grant;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.carefund.rule.GrantState;

/// The table of applications.
@Singleton
public class GrantStore {

    private static final String SELECT = "SELECT id, person, tree, unit, source, state, round, asked_fen, granted_fen,"
            + " approver_1, approver_2, receipt, applied_at, decided_at, paid_at, version FROM hardship_grant ";
    private final Sql sql;

    GrantStore(Sql sql) {
        this.sql = sql;
    }

    void add(HardshipGrant grant) {
        sql.update(
                "add hardship grant",
                "INSERT INTO hardship_grant (id, person, tree, unit, source, state, round, asked_fen, approver_1,"
                        + " approver_2, applied_at, version) VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, 1)",
                grant.id(),
                grant.person(),
                grant.tree(),
                grant.unit(),
                grant.source(),
                grant.state(),
                grant.askedFen(),
                grant.approvers().getFirst(),
                grant.approvers().getLast(),
                grant.appliedAt());
    }

    Optional<HardshipGrant> find(UUID id) {
        return sql.one("find hardship grant", SELECT + "WHERE id = ?", GrantStore::read, id);
    }

    List<HardshipGrant> ofPerson(String person, UUID after, int limit) {
        return sql.list(
                "hardship grants of person",
                SELECT + "WHERE person = ? AND id > ? ORDER BY id LIMIT ?",
                GrantStore::read,
                person,
                after,
                limit);
    }

    List<HardshipGrant> ofApprover(String approver, UUID after, int limit) {
        return sql.list(
                "hardship grants of approver",
                SELECT + "WHERE (approver_1 = ? OR approver_2 = ?) AND id > ? ORDER BY id LIMIT ?",
                GrantStore::read,
                approver,
                approver,
                after,
                limit);
    }

    /// What was paid from a source, in the order of payment.
    public List<Long> payments(UUID source) {
        return sql.list(
                "hardship payments of source",
                "SELECT granted_fen FROM hardship_grant WHERE source = ? AND state = 'PAID' ORDER BY paid_at, id",
                row -> row.number("granted_fen"),
                source);
    }

    /// False where the version is no longer the present one.
    boolean step(HardshipGrant to) {
        return sql.update(
                        "step hardship grant",
                        "UPDATE hardship_grant SET state = ?, round = ?, granted_fen = ?, approver_1 = ?,"
                                + " approver_2 = ?, receipt = ?, decided_at = ?, paid_at = ?, version = version + 1"
                                + " WHERE id = ? AND version = ?",
                        to.state(),
                        to.round(),
                        to.grantedFen(),
                        to.approvers().getFirst(),
                        to.approvers().getLast(),
                        to.receipt(),
                        to.decidedAt(),
                        to.paidAt(),
                        to.id(),
                        to.version())
                == 1;
    }

    private static HardshipGrant read(Row row) throws SQLException {
        return new HardshipGrant(
                row.id("id"),
                row.text("person"),
                row.text("tree"),
                row.text("unit"),
                row.id("source"),
                GrantState.valueOf(row.text("state")),
                Math.toIntExact(row.number("round")),
                row.number("asked_fen"),
                row.findNumber("granted_fen"),
                List.of(row.text("approver_1"), row.text("approver_2")),
                row.findText("receipt"),
                row.instant("applied_at"),
                row.findInstant("decided_at"),
                row.findInstant("paid_at"),
                row.number("version"));
    }
}
