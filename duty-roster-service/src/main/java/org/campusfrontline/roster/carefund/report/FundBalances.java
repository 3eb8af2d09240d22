package org.campusfrontline.roster.carefund.report;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.carefund.grant.GrantStore;
import org.campusfrontline.roster.carefund.ledger.FundAccounts;
import org.campusfrontline.roster.carefund.rule.AccountKind;
import org.campusfrontline.roster.carefund.rule.FiveAndMore;
import org.campusfrontline.roster.carefund.rule.FundPurpose;
import org.campusfrontline.roster.carefund.rule.Purse;

/// What a source holds, from its accounts. Of hardship the purse shows what was put into it as a whole, and what was
/// paid only in whole fives of payments, so that nobody's grant can be reckoned.
@Singleton
class FundBalances {

    private final FundAccounts accounts;
    private final GrantStore grants;
    private final Sql sql;

    FundBalances(FundAccounts accounts, GrantStore grants, Sql sql) {
        this.accounts = accounts;
        this.grants = grants;
        this.sql = sql;
    }

    FundBalanceView of(UUID source) {
        long outside = 0;
        long free = 0;
        Map<Purse, long[]> purses = new LinkedHashMap<>();
        for (FundAccounts.Balance balance : accounts.balances(source)) {
            Purse purse = balance.account().purse();
            if (purse == null) {
                outside += balance.account().kind() == AccountKind.OUTSIDE ? balance.fen() : 0;
                free += balance.account().kind() == AccountKind.FREE ? balance.fen() : 0;
            } else {
                long[] sums = purses.computeIfAbsent(purse, any -> new long[2]);
                sums[spent(balance) ? 1 : 0] += balance.fen();
            }
        }
        FiveAndMore paid = FiveAndMore.of(grants.payments(source));
        return new FundBalanceView(
                source,
                -outside,
                free,
                purses.entrySet().stream()
                        .map(entry -> view(entry.getKey(), entry.getValue()))
                        .toList(),
                paid.count(),
                paid.fen(),
                sum(source) == 0 && isOfItsLines(source));
    }

    private static boolean spent(FundAccounts.Balance balance) {
        Purse purse = balance.account().purse();
        return balance.account().kind() == AccountKind.SPENT
                && purse != null
                && purse.purpose() != FundPurpose.HARDSHIP;
    }

    private static FundBalanceView.PurseBalance view(Purse purse, long[] sums) {
        return new FundBalanceView.PurseBalance(
                purse.tree(), purse.unit(), purse.purpose(), sums[0] + sums[1], sums[1]);
    }

    /// Of all lines of the source, read from the lines themselves.
    private long sum(UUID source) {
        return sql.one(
                        "sum of fund lines",
                        "SELECT COALESCE(SUM(fen), 0) AS fen FROM fund_line WHERE source = ?",
                        row -> row.number("fen"),
                        source)
                .orElse(0L);
    }

    /// Whether each account of the source holds what its lines add up to.
    private boolean isOfItsLines(UUID source) {
        return sql.list(
                        "fund accounts that differ from their lines",
                        "SELECT a.code FROM fund_account a LEFT JOIN fund_line l ON l.account = a.id"
                                + " WHERE a.source = ? GROUP BY a.id, a.code, a.fen"
                                + " HAVING a.fen <> COALESCE(SUM(l.fen), 0)",
                        row -> row.text("code"),
                        source)
                .isEmpty();
    }
}
