package org.campusfrontline.volunteer.team.branch;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.team.branch.Branch.EndReason;
import org.campusfrontline.volunteer.team.rule.Term;

/// Rows of temporary branches. What has ended by itself reads as ended from that moment on, whenever the row is
/// written.
@Singleton
class BranchStore {

    private static final String COLUMNS = """
            SELECT b.id, b.emergency, b.superior, b.name_zh, b.name_en, b.task, b.site, b.team, b.document_number,
                b.approved_by, b.approved_at, b.secretary, b.starts_at, b.ends_at, b.ended_at, b.end_reason, b.version
            FROM temporary_branch b
            """;
    private static final String INSERT = """
            INSERT INTO temporary_branch
                (id, emergency, superior, name_zh, name_en, task, site, team, document_number, approved_by, approved_at,
                secretary, starts_at, ends_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UPDATE = """
            UPDATE temporary_branch SET secretary = ?, ended_at = ?, end_reason = ?, version = ?
            WHERE id = ? AND version = ?
            """;

    // Why a branch that nobody has ended is over all the same, the earliest reason first.
    private static final String WHY = """
            SELECT CASE WHEN b.ends_at <= ? THEN 'TERM'
                WHEN t.state = 'DISSOLVED' THEN 'TEAM'
                WHEN e.state = 'CLOSED' THEN 'EMERGENCY' END AS reason
            FROM temporary_branch b
            LEFT JOIN task_force_team t ON t.id = b.team
            LEFT JOIN recruitment_emergency e ON e.id = b.emergency
            WHERE b.id = ? AND b.ended_at IS NULL
            """;
    private static final String DUE = """
            SELECT b.id FROM temporary_branch b
            LEFT JOIN task_force_team t ON t.id = b.team
            LEFT JOIN recruitment_emergency e ON e.id = b.emergency
            WHERE b.ended_at IS NULL AND (b.ends_at <= ? OR t.state = 'DISSOLVED' OR e.state = 'CLOSED')
            ORDER BY b.id LIMIT 200
            """;
    private final Sql sql;

    BranchStore(Sql sql) {
        this.sql = sql;
    }

    Optional<Branch> find(UUID id) {
        return sql.one("read temporary branch", COLUMNS + " WHERE b.id = ?", BranchStore::read, id);
    }

    Optional<Branch> lock(UUID id) {
        return sql.one("lock temporary branch", COLUMNS + " WHERE b.id = ? FOR UPDATE", BranchStore::read, id);
    }

    List<Branch> list(String condition, List<Object> values) {
        return sql.list("list temporary branches", COLUMNS + condition, BranchStore::read, values.toArray());
    }

    boolean isUsed(String superior, String documentNumber) {
        return sql.one(
                        "find document",
                        "SELECT 1 AS one FROM temporary_branch WHERE superior = ? AND document_number = ?",
                        row -> row.number("one"),
                        superior,
                        documentNumber)
                .isPresent();
    }

    /// Empty while it stands, or where it was ended.
    Optional<EndReason> overBecause(UUID id, Instant now) {
        return sql
                .list("ask why branch is over", WHY, row -> Optional.ofNullable(row.findText("reason")), now, id)
                .stream()
                .flatMap(Optional::stream)
                .map(EndReason::valueOf)
                .findFirst();
    }

    List<UUID> due(Instant now) {
        return sql.list("find branches that are over", DUE, row -> row.id("id"), now);
    }

    void insert(Branch branch) {
        sql.update(
                "insert temporary branch",
                INSERT,
                branch.id(),
                branch.emergency(),
                branch.superior(),
                branch.nameZh(),
                branch.nameEn(),
                branch.task(),
                branch.site(),
                branch.team(),
                branch.documentNumber(),
                branch.approvedBy(),
                branch.approvedAt(),
                branch.secretary(),
                branch.term().start(),
                branch.term().end(),
                branch.version());
    }

    void update(Branch next) {
        int rows = sql.update(
                "update temporary branch",
                UPDATE,
                next.secretary(),
                next.endedAt(),
                next.endReason(),
                next.version(),
                next.id(),
                next.version() - 1);
        if (rows != 1) {
            throw new IllegalStateException("branch was changed without its lock: " + next.id());
        }
    }

    private static Branch read(Row row) throws SQLException {
        String reason = row.findText("end_reason");
        return new Branch(
                row.id("id"),
                row.id("emergency"),
                row.text("superior"),
                row.text("name_zh"),
                row.text("name_en"),
                row.text("task"),
                row.text("site"),
                row.findId("team"),
                row.text("document_number"),
                row.text("approved_by"),
                row.instant("approved_at"),
                row.text("secretary"),
                new Term(row.instant("starts_at"), row.instant("ends_at")),
                row.findInstant("ended_at"),
                reason == null ? null : EndReason.valueOf(reason),
                row.number("version"));
    }
}
