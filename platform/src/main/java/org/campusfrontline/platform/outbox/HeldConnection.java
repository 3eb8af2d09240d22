package org.campusfrontline.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// A connection that one thread keeps, so that a rush which empties the pool cannot stop the relay.
/// Auto-commit; opened anew after a fault.
final class HeldConnection implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(HeldConnection.class);

    private final DataSource dataSource;
    private @Nullable Connection connection;

    HeldConnection(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Connection get() throws SQLException {
        Connection current = connection;
        if (current == null) {
            current = dataSource.getConnection();
            connection = current;
        }
        return current;
    }

    /// Gives the connection back; also after a fault, whose cause the pool finds by itself.
    @Override
    public void close() {
        Connection current = connection;
        connection = null;
        if (current != null) {
            try {
                current.close();
            } catch (SQLException broken) {
                LOG.debugf(broken, "a broken connection did not close");
            }
        }
    }
}
