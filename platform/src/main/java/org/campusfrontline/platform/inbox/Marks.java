package org.campusfrontline.platform.inbox;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.campusfrontline.platform.time.Ids;

/// The rows that say which consumer has handled which event.
@Singleton
class Marks {

    private static final int DUPLICATE_KEY = 1062;
    private static final String INSERT = "INSERT INTO inbox (consumer, event_id) VALUES (?, ?)";

    private final DataSource dataSource;

    Marks(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// False when the mark stood there before; waits for another transaction that is about to set it.
    boolean mark(String consumer, UUID eventId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, consumer);
            statement.setBytes(2, Ids.bytes(eventId));
            statement.executeUpdate();
            return true;
        } catch (SQLException fault) {
            if (fault.getErrorCode() == DUPLICATE_KEY) {
                return false;
            }
            throw new InboxException("the mark was not set", fault);
        }
    }
}
