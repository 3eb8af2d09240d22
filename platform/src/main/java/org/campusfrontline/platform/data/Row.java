package org.campusfrontline.platform.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.campusfrontline.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/// The row that a query stands on, read by column name; `find` where the column may be null.
public final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    public String text(String column) throws SQLException {
        return Objects.requireNonNull(results.getString(column), column);
    }

    public @Nullable String findText(String column) throws SQLException {
        return results.getString(column);
    }

    public long number(String column) throws SQLException {
        return results.getLong(column);
    }

    public @Nullable Long findNumber(String column) throws SQLException {
        long number = results.getLong(column);
        return results.wasNull() ? null : number;
    }

    public UUID id(String column) throws SQLException {
        return Ids.fromBytes(bytes(column));
    }

    public @Nullable UUID findId(String column) throws SQLException {
        byte[] bytes = findBytes(column);
        return bytes == null ? null : Ids.fromBytes(bytes);
    }

    public byte[] bytes(String column) throws SQLException {
        return Objects.requireNonNull(results.getBytes(column), column);
    }

    public byte @Nullable [] findBytes(String column) throws SQLException {
        return results.getBytes(column);
    }

    public Instant instant(String column) throws SQLException {
        return Objects.requireNonNull(findInstant(column), column);
    }

    /// By local date-time, so that neither the machine's zone nor a driver's setting has a say.
    public @Nullable Instant findInstant(String column) throws SQLException {
        LocalDateTime stored = results.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }
}
