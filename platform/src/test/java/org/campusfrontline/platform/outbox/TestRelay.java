package org.campusfrontline.platform.outbox;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.campusfrontline.deploy.local.TestParts;

/// A further replica's relay beside the application's own; it can lose the database as a crashed process would.
final class TestRelay implements AutoCloseable {

    /// Longer than a busy machine stands still: what a relay sends after its lease is over, another sends again.
    private static final Duration LEASE = Duration.ofSeconds(12);

    private final BreakableSource source;
    private final Relay relay;

    TestRelay(DataSource database) {
        this(database, LEASE);
    }

    TestRelay(DataSource database, Duration lease) {
        source = new BreakableSource(database);
        relay = new Relay(
                UUID.randomUUID(),
                new Settings(lease),
                new CommitSignal(),
                source,
                Map.of("bootstrap.servers", TestParts.bootstrapServers()));
        relay.start();
    }

    int buckets() {
        return relay.bucketsHeld();
    }

    /// Ends between any two statements, with all it holds: no row is deleted, no lease given back.
    void crash() {
        source.breakAll();
        relay.halt();
    }

    @Override
    public void close() {
        relay.close();
        source.closeAll();
    }

    private record Settings(Duration lease) implements OutboxSettings {

        @Override
        public Lanes lanes() {
            return new Lanes() {
                @Override
                public Optional<List<String>> express() {
                    return Optional.empty();
                }

                @Override
                public Optional<List<String>> bulk() {
                    return Optional.empty();
                }
            };
        }

        @Override
        public boolean relay() {
            return true;
        }

        @Override
        public int batch() {
            return 256;
        }

        @Override
        public Duration pollShared() {
            return Duration.ofMillis(20);
        }

        @Override
        public Duration pollAlone() {
            return Duration.ofMillis(250);
        }

        @Override
        public int tries() {
            return 3;
        }
    }

    /// Real connections, which can all be cut at once.
    private static final class BreakableSource implements DataSource {

        private final DataSource real;
        private final Set<Connection> given = ConcurrentHashMap.newKeySet();
        private volatile boolean broken;

        BreakableSource(DataSource real) {
            this.real = real;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (broken) {
                throw new SQLException("the database is out of reach", "08001");
            }
            Connection connection = real.getConnection();
            given.add(connection);
            return connection;
        }

        void breakAll() {
            broken = true;
            closeAll();
        }

        void closeAll() {
            for (Connection connection : given) {
                try {
                    connection.close();
                } catch (SQLException alreadyClosed) {
                    given.remove(connection);
                }
            }
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public PrintWriter getLogWriter() throws SQLException {
            return real.getLogWriter();
        }

        @Override
        public void setLogWriter(PrintWriter out) throws SQLException {
            real.setLogWriter(out);
        }

        @Override
        public void setLoginTimeout(int seconds) throws SQLException {
            real.setLoginTimeout(seconds);
        }

        @Override
        public int getLoginTimeout() throws SQLException {
            return real.getLoginTimeout();
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            return real.getParentLogger();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            return real.unwrap(type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) throws SQLException {
            return real.isWrapperFor(type);
        }
    }
}
