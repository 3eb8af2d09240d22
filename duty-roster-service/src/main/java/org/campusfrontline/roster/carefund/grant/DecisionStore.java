package org.campusfrontline.roster.carefund.grant;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.vault.Vault;

/// The table of decisions; reasons are sealed in it.
@Singleton
class DecisionStore {

    private static final String PLACE = "hardship_decision.reason/";
    private final Sql sql;
    private final Vault vault;

    DecisionStore(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    void add(UUID grant, GrantDecision decision) {
        sql.update(
                "add hardship decision",
                "INSERT INTO hardship_decision (id, hardship, round, approver, fen, reason, decided_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                decision.id(),
                grant,
                decision.round(),
                decision.approver(),
                decision.fen(),
                vault.seal(decision.reason(), PLACE + decision.id()),
                decision.at());
    }

    List<GrantDecision> of(UUID grant) {
        return sql.list(
                "decisions of hardship grant",
                "SELECT id, round, approver, fen, reason, decided_at FROM hardship_decision WHERE hardship = ?"
                        + " ORDER BY round, decided_at, id",
                row -> new GrantDecision(
                        row.id("id"),
                        Math.toIntExact(row.number("round")),
                        row.text("approver"),
                        row.number("fen"),
                        vault.open(row.text("reason"), PLACE + row.id("id")),
                        row.instant("decided_at")),
                grant);
    }
}
