package org.campusfrontline.notification.stream;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.vault.SecretToken;

/// Single-use tickets; only their hashes are kept.
@Singleton
class StreamTickets {

    static final Duration GOOD_FOR = Duration.ofSeconds(30);

    private static final int BYTES = 18;
    private static final int PURGE_BATCH = 1000;
    private final Sql sql;
    private final Clock clock;

    StreamTickets(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    StreamTicketView issue(String person) {
        String ticket = SecretToken.next(BYTES);
        Instant expiresAt = clock.instant().plus(GOOD_FOR);
        sql.update(
                "issue ticket",
                "INSERT INTO stream_ticket (hash, person, expires_at) VALUES (?, ?, ?)",
                SecretToken.hash(ticket),
                person,
                expiresAt);
        return new StreamTicketView(ticket, expiresAt);
    }

    /// The ticket's person, once.
    Optional<String> redeem(String ticket) {
        Instant now = clock.instant();
        byte[] hash = SecretToken.hash(ticket);
        int redeemed = sql.update(
                "redeem ticket",
                "UPDATE stream_ticket SET used_at = ? WHERE hash = ? AND used_at IS NULL AND expires_at > ?",
                now,
                hash,
                now);
        return redeemed == 0
                ? Optional.empty()
                : sql.one(
                        "ticket's person",
                        "SELECT person FROM stream_ticket WHERE hash = ?",
                        row -> row.text("person"),
                        hash);
    }

    void purge() {
        sql.update(
                "purge tickets",
                "DELETE FROM stream_ticket WHERE expires_at < ? LIMIT " + PURGE_BATCH,
                clock.instant().minus(GOOD_FOR));
    }
}
