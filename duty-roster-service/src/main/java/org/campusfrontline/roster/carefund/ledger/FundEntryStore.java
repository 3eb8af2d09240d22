package org.campusfrontline.roster.carefund.ledger;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.carefund.rule.Account;
import org.campusfrontline.roster.carefund.rule.AccountKind;
import org.campusfrontline.roster.carefund.rule.EntryKind;
import org.campusfrontline.roster.carefund.rule.FundPurpose;
import org.campusfrontline.roster.carefund.rule.Purse;

/// Rows of entries: inserted and read, nothing else. Whoever writes one holds its source's row.
@Singleton
public class FundEntryStore {

    private static final String SELECT = """
            SELECT e.id, e.source, e.kind, e.origin, e.reverses, e.receipt, e.memo, e.booked_by, e.booked_on,
                e.booked_at, t.fen, f.kind AS from_kind, f.tree AS from_tree, f.unit AS from_unit,
                f.purpose AS from_purpose, g.kind AS to_kind, g.tree AS to_tree, g.unit AS to_unit,
                g.purpose AS to_purpose
            FROM fund_entry e
            JOIN fund_line s ON s.entry = e.id AND s.line_no = 1 JOIN fund_account f ON f.id = s.account
            JOIN fund_line t ON t.entry = e.id AND t.line_no = 2 JOIN fund_account g ON g.id = t.account
            """;
    private final Sql sql;

    FundEntryStore(Sql sql) {
        this.sql = sql;
    }

    void insert(FundEntry entry) {
        Purse purse = entry.purse();
        sql.update(
                "insert fund entry",
                "INSERT INTO fund_entry (id, source, kind, origin, reverses, tree, unit, purpose, receipt, memo,"
                        + " booked_by, booked_on, booked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.id(),
                entry.source(),
                entry.kind(),
                entry.origin(),
                entry.reverses(),
                purse == null ? null : purse.tree(),
                purse == null ? null : purse.unit(),
                purse == null ? null : purse.purpose(),
                entry.receipt(),
                entry.memo(),
                entry.bookedBy(),
                entry.bookedOn(),
                entry.bookedAt());
    }

    public Optional<FundEntry> find(UUID id) {
        return sql.one("find fund entry", SELECT + "WHERE e.id = ?", FundEntryStore::read, id);
    }

    boolean isReversed(UUID id) {
        return count("SELECT COUNT(*) AS n FROM fund_entry WHERE reverses = ?", id) > 0;
    }

    /// Whether an entry of the source that stands rests on the receipt.
    boolean isUsed(UUID source, String receipt) {
        return count(
                        "SELECT COUNT(*) AS n FROM fund_entry e WHERE e.source = ? AND e.receipt = ?"
                                + " AND e.reverses IS NULL"
                                + " AND NOT EXISTS (SELECT 1 FROM fund_entry r WHERE r.reverses = e.id)",
                        source,
                        receipt)
                > 0;
    }

    /// A source's entries after a place, those of grants left out: that there is an application is nobody's to know.
    public List<FundEntry> open(UUID source, UUID after, int limit) {
        return sql.list(
                "list fund entries",
                SELECT + "WHERE e.source = ? AND e.id > ? AND e.kind NOT IN ('GRANT_RESERVED', 'GRANT_PAID')"
                        + " ORDER BY e.id LIMIT ?",
                FundEntryStore::read,
                source,
                after,
                limit);
    }

    private long count(String query, Object... values) {
        return sql.one("count fund entries", query, row -> row.number("n"), values)
                .orElse(0L);
    }

    private static FundEntry read(Row row) throws SQLException {
        return new FundEntry(
                row.id("id"),
                row.id("source"),
                EntryKind.valueOf(row.text("kind")),
                account(row, "from_"),
                account(row, "to_"),
                row.number("fen"),
                row.id("origin"),
                row.findId("reverses"),
                row.findText("receipt"),
                row.findText("memo"),
                row.text("booked_by"),
                LocalDate.parse(row.text("booked_on")),
                row.instant("booked_at"));
    }

    private static Account account(Row row, String side) throws SQLException {
        String tree = row.findText(side + "tree");
        return new Account(
                AccountKind.valueOf(row.text(side + "kind")),
                tree == null
                        ? null
                        : new Purse(tree, row.text(side + "unit"), FundPurpose.valueOf(row.text(side + "purpose"))));
    }
}
