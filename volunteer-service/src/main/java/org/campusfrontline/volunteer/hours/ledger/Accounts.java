package org.campusfrontline.volunteer.hours.ledger;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.volunteer.hours.rule.Account;
import org.campusfrontline.volunteer.hours.rule.Posting;
import org.campusfrontline.volunteer.hours.rule.Posting.Line;

/// Writes an entry's lines and brings the accounts up to them. All accounts of an entry are one person's, whose row is
/// held.
@Singleton
class Accounts {

    private static final String FIND = "SELECT id FROM hours_account WHERE code = ?";
    private static final String OPEN = "INSERT INTO hours_account (id, code, person, minutes) VALUES (?, ?, ?, 0)";
    private static final String MOVE = "UPDATE hours_account SET minutes = minutes + ? WHERE id = ?";
    private static final String LINE = "INSERT INTO hours_line (entry, line_no, account, minutes) VALUES (?, ?, ?, ?)";
    private final Sql sql;
    private final Ids ids;

    Accounts(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void post(UUID entry, Posting posting) {
        int number = 1;
        for (Line line : posting.lines()) {
            UUID account = account(line.account());
            sql.update("move minutes", MOVE, line.minutes(), account);
            sql.update("insert hours line", LINE, entry, number, account, line.minutes());
            number++;
        }
    }

    private UUID account(Account account) {
        return sql.one("find hours account", FIND, row -> row.id("id"), account.code())
                .orElseGet(() -> open(account));
    }

    private UUID open(Account account) {
        UUID id = ids.next();
        sql.update("open hours account", OPEN, id, account.code(), account.person());
        return id;
    }
}
