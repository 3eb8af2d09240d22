package org.campusfrontline.volunteer.recruitment.signup;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.jspecify.annotations.Nullable;

/// Rows of lapses; whoever writes one holds the person's lock.
@Singleton
public class Lapses {

    private static final String PUT = """
            INSERT INTO sign_up_lapse (sign_up, failed, found_at, release_at) VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE failed = VALUES(failed), release_at = VALUES(release_at)
            """;
    private static final String DUE = """
            SELECT l.sign_up FROM sign_up_lapse l JOIN sign_up u ON u.id = l.sign_up
            WHERE l.release_at <= ? AND u.seated AND u.shift_start > ?
            ORDER BY l.release_at LIMIT 200
            """;
    private static final String FORGET = "UPDATE sign_up_lapse SET release_at = NULL WHERE release_at < ?";
    private static final String OF_SHIFT = """
            SELECT l.sign_up FROM sign_up u JOIN sign_up_lapse l ON l.sign_up = u.id
            WHERE u.shift = ? AND u.living_person IS NOT NULL AND l.release_at IS NOT NULL
            """;
    private final Sql sql;

    Lapses(Sql sql) {
        this.sql = sql;
    }

    /// Seats whose time to be released has come.
    public List<UUID> due(Instant now) {
        return sql.list("find lapses to release", DUE, row -> row.id("sign_up"), now, now);
    }

    /// Takes what was never released, since its sign-up ended or its shift began, out of the search.
    public void forget(Instant before) {
        sql.update("forget lapses", FORGET, before);
    }

    /// Takes the times of release along to the new time of the shift.
    void move(UUID shift, Instant releaseAt) {
        sql.list("read lapses of shift", OF_SHIFT, row -> row.id("sign_up"), shift)
                .forEach(signUp -> sql.update(
                        "move lapse", "UPDATE sign_up_lapse SET release_at = ? WHERE sign_up = ?", releaseAt, signUp));
    }

    Optional<Lapse> find(UUID signUp) {
        return sql.one(
                "read lapse", "SELECT failed, release_at FROM sign_up_lapse WHERE sign_up = ?", Lapses::read, signUp);
    }

    void put(UUID signUp, Lapse lapse, Instant now) {
        sql.update("write lapse", PUT, signUp, String.join(",", lapse.failed()), now, lapse.releaseAt());
    }

    /// Whether there was one.
    boolean clear(UUID signUp) {
        return sql.update("clear lapse", "DELETE FROM sign_up_lapse WHERE sign_up = ?", signUp) == 1;
    }

    /// From a row that may have none.
    static @Nullable Lapse find(Row row) throws SQLException {
        return row.findText("failed") == null ? null : read(row);
    }

    private static Lapse read(Row row) throws SQLException {
        return new Lapse(List.of(row.text("failed").split(",", -1)), row.findInstant("release_at"));
    }
}
