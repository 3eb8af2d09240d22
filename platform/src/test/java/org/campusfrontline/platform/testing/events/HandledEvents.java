package org.campusfrontline.platform.testing.events;

import io.quarkus.arc.Arc;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/// Looks into the tested service's tables of handled, dead and waiting events.
final class HandledEvents {

    private HandledEvents() {}

    static boolean isMarked(String eventId) {
        return count("SELECT COUNT(*) FROM inbox WHERE event_id = ?", eventId) > 0;
    }

    static boolean isDead(String eventId) {
        return count("SELECT COUNT(*) FROM dead_letter WHERE event_id = ?", eventId) > 0;
    }

    /// Whether the relay has sent all that was committed.
    static boolean allSent() {
        return count("SELECT COUNT(*) FROM outbox", null) == 0;
    }

    private static int count(String sql, String eventId) {
        DataSource database = Arc.container().instance(DataSource.class).get();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            if (eventId != null) {
                UUID id = UUID.fromString(eventId);
                select.setBytes(
                        1,
                        ByteBuffer.allocate(16)
                                .putLong(id.getMostSignificantBits())
                                .putLong(id.getLeastSignificantBits())
                                .array());
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
