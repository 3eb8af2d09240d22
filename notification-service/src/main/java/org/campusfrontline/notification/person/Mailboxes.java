package org.campusfrontline.notification.person;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.time.Moments;

/// Erases what people were told, in the caller's transaction. Events of other topics may still be on their way to
/// somebody who is erased, and each makes a notice; so it is done once more a day later, and only then is the number
/// forgotten too.
@Singleton
class Mailboxes {

    private static final Duration STRAGGLERS = Duration.ofDays(1);
    private static final int MOST_AT_ONCE = 200;
    private static final String LATER = """
            INSERT INTO erased_mailbox (person, again_at) VALUES (?, ?)
            ON DUPLICATE KEY UPDATE again_at = VALUES(again_at)
            """;
    private final Sql sql;
    private final Clock clock;

    Mailboxes(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void erase(String person) {
        empty(person);
        sql.update(
                "erase again later",
                LATER,
                person,
                Moments.stored(clock.instant().plus(STRAGGLERS)));
    }

    /// Whose time for that has come.
    List<String> toEraseAgain() {
        return sql.list(
                "find erased mailboxes",
                "SELECT person FROM erased_mailbox WHERE again_at <= ? ORDER BY again_at LIMIT " + MOST_AT_ONCE,
                row -> row.text("person"),
                clock.instant());
    }

    void eraseAgain(String person) {
        empty(person);
        sql.update("forget erased mailbox", "DELETE FROM erased_mailbox WHERE person = ?", person);
    }

    private void empty(String person) {
        sql.update("erase mailbox", "DELETE FROM mailbox WHERE person = ?", person);
        sql.update("erase notices", "DELETE FROM notice WHERE person = ?", person);
        sql.update("erase tickets", "DELETE FROM stream_ticket WHERE person = ?", person);
        sql.update("erase known plans", "DELETE FROM duty_plan WHERE person = ?", person);
        sql.update("erase person", "DELETE FROM person WHERE number = ?", person);
    }
}
