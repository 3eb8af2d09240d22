package org.campusfrontline.gateway.edge;

import io.vertx.core.http.HttpConnection;
import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Closes connections that stand without a request for too long, however many bytes of a head trickle in:
/// an idle timer alone is kept awake by one byte a minute.
final class ConnectionWatch {

    private static final long BUSY = Long.MAX_VALUE;

    private final Map<HttpConnection, Standing> connections = new IdentityHashMap<>();
    private final long patienceNanos;

    ConnectionWatch(Duration patience) {
        this.patienceNanos = patience.toNanos();
    }

    void opened(HttpConnection connection) {
        connections.put(connection, new Standing());
        connection.closeHandler(closed -> connections.remove(connection));
    }

    void busy(HttpConnection connection) {
        set(connection, BUSY);
    }

    void idle(HttpConnection connection) {
        set(connection, System.nanoTime());
    }

    int open() {
        return connections.size();
    }

    void sweep() {
        long now = System.nanoTime();
        List<HttpConnection> stale = connections.entrySet().stream()
                .filter(entry -> entry.getValue().since != BUSY && now - entry.getValue().since > patienceNanos)
                .map(Map.Entry::getKey)
                .toList();
        stale.forEach(HttpConnection::close);
    }

    private void set(HttpConnection connection, long since) {
        Standing standing = connections.get(connection);
        if (standing != null) {
            standing.since = since;
        }
    }

    /// Since when a connection has had nothing to do.
    private static final class Standing {
        private long since = System.nanoTime();
    }
}
