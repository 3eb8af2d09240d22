package org.campusfrontline.roster.carefund.ledger;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.roster.carefund.rule.Account;
import org.campusfrontline.roster.carefund.rule.AccountKind;
import org.campusfrontline.roster.carefund.rule.FundPurpose;
import org.campusfrontline.roster.carefund.rule.Line;
import org.campusfrontline.roster.carefund.rule.Posting;
import org.campusfrontline.roster.carefund.rule.Purse;

/// Balances of a source's accounts; whoever moves one holds the source's row.
@Singleton
public class FundAccounts {

    private final Sql sql;
    private final Ids ids;

    FundAccounts(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /// An account and what it holds.
    public record Balance(Account account, long fen) {}

    /// False where there is no such source.
    boolean lock(UUID source) {
        return sql.one(
                        "lock fund source",
                        "SELECT id FROM fund_source WHERE id = ? FOR UPDATE",
                        row -> row.id("id"),
                        source)
                .isPresent();
    }

    long held(UUID source, Account account) {
        return sql.one(
                        "balance of fund account",
                        "SELECT fen FROM fund_account WHERE source = ? AND code = ?",
                        row -> row.number("fen"),
                        source,
                        account.code())
                .orElse(0L);
    }

    /// What was ever put aside for a purpose and not given back: allotted, reserved or spent.
    long usedFor(UUID source, FundPurpose purpose) {
        return sql.one(
                        "fund money for a purpose",
                        "SELECT COALESCE(SUM(fen), 0) AS fen FROM fund_account WHERE source = ? AND purpose = ?",
                        row -> row.number("fen"),
                        source,
                        purpose)
                .orElse(0L);
    }

    public List<Balance> balances(UUID source) {
        return sql.list(
                "balances of fund source",
                "SELECT kind, tree, unit, purpose, fen FROM fund_account WHERE source = ? ORDER BY code",
                row -> {
                    String tree = row.findText("tree");
                    Purse purse = tree == null
                            ? null
                            : new Purse(tree, row.text("unit"), FundPurpose.valueOf(row.text("purpose")));
                    return new Balance(new Account(AccountKind.valueOf(row.text("kind")), purse), row.number("fen"));
                },
                source);
    }

    void post(UUID entry, UUID source, Posting posting) {
        int number = 1;
        for (Line line : posting.lines()) {
            UUID account = account(source, line.account());
            sql.update("move fund money", "UPDATE fund_account SET fen = fen + ? WHERE id = ?", line.fen(), account);
            sql.update(
                    "insert fund line",
                    "INSERT INTO fund_line (entry, line_no, source, account, fen) VALUES (?, ?, ?, ?, ?)",
                    entry,
                    number,
                    source,
                    account,
                    line.fen());
            number++;
        }
    }

    private UUID account(UUID source, Account account) {
        return sql.one(
                        "find fund account",
                        "SELECT id FROM fund_account WHERE source = ? AND code = ?",
                        row -> row.id("id"),
                        source,
                        account.code())
                .orElseGet(() -> open(source, account));
    }

    private UUID open(UUID source, Account account) {
        UUID id = ids.next();
        Purse purse = account.purse();
        sql.update(
                "open fund account",
                "INSERT INTO fund_account (id, source, code, kind, tree, unit, purpose, fen)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 0)",
                id,
                source,
                account.code(),
                account.kind(),
                purse == null ? null : purse.tree(),
                purse == null ? null : purse.unit(),
                purse == null ? null : purse.purpose());
        return id;
    }
}
