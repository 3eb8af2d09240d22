package org.campusfrontline.platform.data;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.campusfrontline.platform.problem.DatabaseFault;
import org.campusfrontline.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/// Single statements on the connection of the running transaction, or on one of their own where none runs.
/// Ids go as 16 bytes, instants as UTC, enums as their names.
@Singleton
public class Sql {

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /// Reads one row; called once for each.
    @FunctionalInterface
    public interface RowReader<T> {
        T read(Row row) throws SQLException;
    }

    /// How many rows changed; `doing` names the statement in a fault.
    public int update(String doing, String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            bind(update, values);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFault(doing, e);
        }
    }

    /// Rows changed, and the number that the statement handed out by `LAST_INSERT_ID(expression)`; 0 where it did not.
    public record Change(int rows, long number) {}

    /// An update that also hands out a number, which saves reading the row again.
    public Change change(String doing, String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            bind(update, values);
            int rows = update.executeUpdate();
            try (ResultSet numbers = update.getGeneratedKeys()) {
                return new Change(rows, numbers.next() ? numbers.getLong(1) : 0);
            }
        } catch (SQLException e) {
            throw new DatabaseFault(doing, e);
        }
    }

    /// The same statement for many rows in one round trip; how many rows an update changed, of an insert nothing
    /// certain. One row goes as it is: the driver would write a statement for many anew each time.
    public int batch(String doing, String sql, List<@Nullable Object[]> rows) {
        if (rows.size() == 1) {
            return update(doing, sql, rows.getFirst());
        }
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                bind(update, row);
                update.addBatch();
            }
            return Arrays.stream(update.executeBatch()).sum();
        } catch (SQLException e) {
            throw new DatabaseFault(doing, e);
        }
    }

    public <T> List<T> list(String doing, String sql, RowReader<T> reader, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            bind(select, values);
            try (ResultSet results = select.executeQuery()) {
                List<T> found = new ArrayList<>();
                Row row = new Row(results);
                while (results.next()) {
                    found.add(reader.read(row));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new DatabaseFault(doing, e);
        }
    }

    public <T> Optional<T> one(String doing, String sql, RowReader<T> reader, @Nullable Object... values) {
        return list(doing, sql, reader, values).stream().findFirst();
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, stored(values[i]));
        }
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case UUID id -> Ids.bytes(id);
            case Instant instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            case Enum<?> constant -> constant.name();
            case null -> null;
            default -> value;
        };
    }
}
