package org.campusfrontline.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Who may send which bucket, and which relays live. Only the database's clock decides what has expired.
final class LeaseTable {

    private static final String NOW = "CURRENT_TIMESTAMP(6)";
    private static final String LATER = "TIMESTAMPADD(MICROSECOND, ?, " + NOW + ")";

    private final String owner;
    private final long leaseMicros;

    LeaseTable(String owner, Duration lease) {
        this.owner = owner;
        this.leaseMicros = lease.toNanos() / 1_000;
    }

    void heartbeat(Connection connection) throws SQLException {
        String sql = "INSERT INTO relay_member (owner, seen_at) VALUES (?, " + NOW + ")"
                + " ON DUPLICATE KEY UPDATE seen_at = " + NOW;
        update(connection, sql, owner);
        update(connection, "DELETE FROM relay_member WHERE seen_at < " + LATER, -10 * leaseMicros);
    }

    /// The owners that were seen within a lease, in one order for all.
    List<String> living(Connection connection) throws SQLException {
        String sql = "SELECT owner FROM relay_member WHERE seen_at > " + LATER + " ORDER BY owner";
        try (PreparedStatement statement = prepare(connection, sql, -leaseMicros);
                ResultSet found = statement.executeQuery()) {
            List<String> owners = new ArrayList<>();
            while (found.next()) {
                owners.add(found.getString(1));
            }
            return owners;
        }
    }

    /// Prolongs what has not expired, and tells what is held now.
    SortedSet<Integer> renew(Connection connection) throws SQLException {
        update(
                connection,
                "UPDATE outbox_lease SET expires_at = " + LATER + " WHERE owner = ? AND expires_at > " + NOW,
                leaseMicros,
                owner);
        return buckets(connection, "SELECT bucket FROM outbox_lease WHERE owner = ? AND expires_at > " + NOW, owner);
    }

    SortedSet<Integer> free(Connection connection) throws SQLException {
        return buckets(connection, "SELECT bucket FROM outbox_lease WHERE owner IS NULL OR expires_at <= " + NOW);
    }

    boolean claim(Connection connection, int bucket) throws SQLException {
        String sql = "UPDATE outbox_lease SET owner = ?, expires_at = " + LATER
                + " WHERE bucket = ? AND (owner IS NULL OR expires_at <= " + NOW + ")";
        return update(connection, sql, owner, leaseMicros, bucket) == 1;
    }

    void release(Connection connection, int bucket) throws SQLException {
        String sql = "UPDATE outbox_lease SET owner = NULL, expires_at = " + NOW + " WHERE bucket = ? AND owner = ?";
        update(connection, sql, bucket, owner);
    }

    void leave(Connection connection) throws SQLException {
        update(connection, "UPDATE outbox_lease SET owner = NULL, expires_at = " + NOW + " WHERE owner = ?", owner);
        update(connection, "DELETE FROM relay_member WHERE owner = ?", owner);
    }

    private static SortedSet<Integer> buckets(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values);
                ResultSet found = statement.executeQuery()) {
            SortedSet<Integer> buckets = new TreeSet<>();
            while (found.next()) {
                buckets.add(found.getInt(1));
            }
            return buckets;
        }
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
