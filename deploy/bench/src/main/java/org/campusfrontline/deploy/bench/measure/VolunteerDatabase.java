package org.campusfrontline.deploy.bench.measure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.campusfrontline.deploy.bench.client.Pause;
import org.campusfrontline.deploy.local.database.Schema;
import org.campusfrontline.deploy.local.stack.Service;
import org.campusfrontline.deploy.local.stack.Stack;

/// Volunteer-service's schema seen from beside it, with the driver set as the service sets it.
public final class VolunteerDatabase {

    private static final Duration DRAINED_WITHIN = Duration.ofSeconds(120);
    private static final int BUCKETS = 16;
    private final Schema schema;

    public VolunteerDatabase(Stack stack) {
        this.schema = stack.schema(Service.VOLUNTEER);
    }

    public Connection connect() {
        Properties properties = new Properties();
        properties.put("user", schema.user());
        properties.put("password", schema.password());
        properties.put("rewriteBatchedStatements", "true");
        properties.put("cachePrepStmts", "true");
        properties.put("useLocalSessionState", "true");
        properties.put("connectionTimeZone", "UTC");
        properties.put("forceConnectionTimeZoneToSession", "true");
        properties.put("sessionVariables", "innodb_lock_wait_timeout=5");
        try {
            Connection connection = DriverManager.getConnection(schema.jdbcUrl(), properties);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not let the benchmark in", e);
        }
    }

    public long number(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            return found.next() ? found.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read: " + sql, e);
        }
    }

    /// Returns once the relay has sent every row.
    public void awaitEmptyOutbox() {
        if (!Pause.until(DRAINED_WITHIN, () -> number("SELECT COUNT(*) FROM outbox") == 0)) {
            throw new IllegalStateException("the outbox was not drained");
        }
    }

    /// Which of the relay's buckets a key falls into.
    public static int bucket(String key) {
        int hash = key.hashCode();
        return Math.floorMod(hash ^ (hash >>> 16), BUCKETS);
    }
}
