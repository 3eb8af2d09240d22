package org.campusfrontline.volunteer.webhook.delivery;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;

/// Which replica serves which subscription. Only the database's clock decides what has expired.
@Singleton
class LeaseTable {

    private static final String NOW = "CURRENT_TIMESTAMP(6)";
    private static final String LATER = "TIMESTAMPADD(MICROSECOND, ?, " + NOW + ")";
    private static final String ACTIVE =
            " JOIN webhook_subscription s ON s.id = p.subscription AND s.state = 'ACTIVE' ";
    private final Sql sql;

    LeaseTable(Sql sql) {
        this.sql = sql;
    }

    /// How many subscriptions are to be served by all replicas together.
    long active() {
        return count("SELECT COUNT(*) AS n FROM webhook_progress p" + ACTIVE);
    }

    void heartbeat(String owner, Duration lease) {
        sql.update("tell that a courier lives", """
                INSERT INTO webhook_worker (owner, seen_at) VALUES (?, CURRENT_TIMESTAMP(6))
                ON DUPLICATE KEY UPDATE seen_at = CURRENT_TIMESTAMP(6)
                """, owner);
        sql.update("forget dead couriers", "DELETE FROM webhook_worker WHERE seen_at < " + LATER, -10 * micros(lease));
    }

    long living(Duration lease) {
        return Math.max(1, count("SELECT COUNT(*) AS n FROM webhook_worker WHERE seen_at > " + LATER, -micros(lease)));
    }

    /// Prolongs what has not expired, and tells what is held now.
    List<UUID> renew(String owner, Duration lease) {
        sql.update(
                "renew webhook leases",
                "UPDATE webhook_progress SET lease_until = " + LATER + " WHERE lease_owner = ? AND lease_until > "
                        + NOW,
                micros(lease),
                owner);
        return sql.list(
                "read webhook leases",
                "SELECT p.subscription FROM webhook_progress p" + ACTIVE
                        + "WHERE p.lease_owner = ? AND p.lease_until > " + NOW + " ORDER BY p.subscription",
                row -> row.id("subscription"),
                owner);
    }

    List<UUID> free(long most) {
        return sql.list(
                "find unserved subscriptions",
                "SELECT p.subscription FROM webhook_progress p" + ACTIVE
                        + "WHERE p.lease_owner IS NULL OR p.lease_until <= " + NOW + " ORDER BY RAND() LIMIT " + most,
                row -> row.id("subscription"));
    }

    boolean claim(UUID subscription, String owner, Duration lease) {
        return sql.update(
                        "claim subscription",
                        "UPDATE webhook_progress SET lease_owner = ?, lease_until = " + LATER
                                + " WHERE subscription = ? AND (lease_owner IS NULL OR lease_until <= " + NOW + ")",
                        owner,
                        micros(lease),
                        subscription)
                == 1;
    }

    void release(UUID subscription, String owner) {
        sql.update(
                "release subscription",
                "UPDATE webhook_progress SET lease_owner = NULL WHERE subscription = ? AND lease_owner = ?",
                subscription,
                owner);
    }

    void leave(String owner) {
        sql.update(
                "leave subscriptions", "UPDATE webhook_progress SET lease_owner = NULL WHERE lease_owner = ?", owner);
        sql.update("leave couriers", "DELETE FROM webhook_worker WHERE owner = ?", owner);
    }

    private long count(String select, Object... values) {
        return sql.one("count for webhook leases", select, row -> row.number("n"), values)
                .orElse(0L);
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1_000;
    }
}
