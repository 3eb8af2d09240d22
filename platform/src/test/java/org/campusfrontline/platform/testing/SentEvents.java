package org.campusfrontline.platform.testing;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/// What stands in the outbox of the tested service, if there is one.
final class SentEvents {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LAST = "SELECT COALESCE(MAX(seq), 0) FROM outbox WHERE aggregatetype = ?";
    private static final String UNSENT = "SELECT COUNT(*) FROM outbox WHERE aggregatetype = ? AND seq <= ?";

    private SentEvents() {}

    /// Returns when the broker has what was committed for the topic before, or where the relay sends none of it.
    static void await(String topic) {
        database().ifPresent(database -> {
            long last = number(database, LAST, topic);
            Await.happens(PATIENCE, () -> last == 0 || number(database, UNSENT, topic, last) == 0);
        });
    }

    private static Optional<DataSource> database() {
        return Optional.ofNullable(Arc.container())
                .map(container -> container.instance(DataSource.class))
                .filter(InstanceHandle::isAvailable)
                .map(InstanceHandle::get);
    }

    private static long number(DataSource database, String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
