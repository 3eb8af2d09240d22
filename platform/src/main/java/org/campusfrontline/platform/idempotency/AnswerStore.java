package org.campusfrontline.platform.idempotency;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import javax.sql.DataSource;
import org.campusfrontline.platform.problem.DatabaseFault;
import org.campusfrontline.platform.vault.Vault;

/// Keys and sealed answers, written on the connection of the use case's transaction.
/// A second request with the same key waits on the first one's row; past the lock wait it counts as in flight.
@Singleton
class AnswerStore {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int DUPLICATE_KEY = 1062;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private final DataSource database;
    private final Vault vault;
    private final Clock clock;

    AnswerStore(DataSource database, Vault vault, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    sealed interface Claim {
        record Fresh() implements Claim {}

        record Answered(String answer) implements Claim {}

        record OtherRequest() implements Claim {}

        record InFlight() implements Claim {}
    }

    Claim claim(String person, String key, byte[] requestHash) {
        String sql = "INSERT INTO idempotency (person, idem_key, request_hash, expires_at) VALUES (?, ?, ?, ?)";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, person);
            insert.setString(2, key);
            insert.setBytes(3, requestHash);
            insert.setTimestamp(4, Timestamp.from(clock.instant().plus(KEPT)));
            insert.executeUpdate();
            return new Claim.Fresh();
        } catch (SQLException e) {
            return switch (e.getErrorCode()) {
                case DUPLICATE_KEY -> earlier(person, key, requestHash);
                case LOCK_WAIT_TIMEOUT -> new Claim.InFlight();
                default -> throw new DatabaseFault("claim idempotency key", e);
            };
        }
    }

    void answer(String person, String key, String answer) {
        String sql = "UPDATE idempotency SET answer = ? WHERE person = ? AND idem_key = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, vault.seal(answer, context(person, key)));
            update.setString(2, person);
            update.setString(3, key);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault("store idempotent answer", e);
        }
    }

    /// Deletes up to `most` expired keys and tells how many went.
    int purge(int most) {
        String sql = "DELETE FROM idempotency WHERE expires_at < ? ORDER BY expires_at LIMIT " + most;
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setTimestamp(1, Timestamp.from(clock.instant()));
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault("purge idempotency keys", e);
        }
    }

    private Claim earlier(String person, String key, byte[] requestHash) {
        String sql = "SELECT request_hash, answer FROM idempotency WHERE person = ? AND idem_key = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, person);
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next() || row.getString(2) == null) {
                    return new Claim.InFlight();
                }
                return Arrays.equals(row.getBytes(1), requestHash)
                        ? new Claim.Answered(vault.open(row.getString(2), context(person, key)))
                        : new Claim.OtherRequest();
            }
        } catch (SQLException e) {
            throw new DatabaseFault("read idempotent answer", e);
        }
    }

    private static String context(String person, String key) {
        return "idempotency/" + person + "/" + key;
    }
}
