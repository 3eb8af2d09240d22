package org.campusfrontline.platform.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the relay asks of the table, each a statement of its own. Always from a lane's first row on, never from
/// "after the last seen": sequence numbers commit out of order, and what was sent is deleted.
final class OutboxTable {

    private static final String COLUMNS =
            "seq, id, aggregatetype, aggregateid, type, version, traceparent, payload, created_at";
    private static final String BURY = """
            INSERT INTO outbox_dead (id, seq, aggregatetype, aggregateid, type, version, traceparent, payload, created_at, error)
            SELECT id, seq, aggregatetype, aggregateid, type, version, traceparent, payload, created_at, ?
            FROM outbox WHERE lane = ? AND seq = ?""";
    private static final String DELETE = "DELETE o FROM outbox o WHERE o.lane = ? AND o.seq = ?";
    private static final String OLDEST = """
            SELECT TIMESTAMPDIFF(MICROSECOND, created_at, CURRENT_TIMESTAMP(6)) / 1000000
            FROM outbox FORCE INDEX (PRIMARY) WHERE lane = ? ORDER BY seq LIMIT 1""";

    private OutboxTable() {}

    /// The first rows of the lane in these buckets, without those of the resting topics.
    static List<OutboxRow> first(
            Connection connection, Lane lane, Set<Integer> buckets, Set<String> restingTopics, int limit)
            throws SQLException {
        String sql = "SELECT " + COLUMNS + " FROM outbox FORCE INDEX (PRIMARY) WHERE lane = ?"
                + (buckets.size() == Buckets.COUNT ? "" : " AND bucket IN (" + numbers(buckets) + ")")
                + " AND aggregatetype <> ?".repeat(restingTopics.size()) + " ORDER BY seq LIMIT ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 1;
            statement.setInt(place++, lane.ordinal());
            for (String topic : restingTopics) {
                statement.setString(place++, topic);
            }
            statement.setInt(place, limit);
            return rows(statement);
        }
    }

    private static List<OutboxRow> rows(PreparedStatement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery()) {
            List<OutboxRow> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(new OutboxRow(
                        found.getLong(1),
                        found.getString(2),
                        found.getString(3),
                        found.getString(4),
                        found.getString(5),
                        found.getLong(6),
                        found.getString(7),
                        found.getString(8),
                        found.getObject(9, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
            }
            return rows;
        }
    }

    /// Row by row: asked for several keys at once, the optimizer scans a table that it believes small, and then waits
    /// for the locks of rows that others have inserted and not committed.
    static void delete(Connection connection, Lane lane, Collection<Long> seqs) throws SQLException {
        if (seqs.size() > 1) {
            inTransaction(connection, () -> deleteEach(connection, lane, seqs));
        } else if (!seqs.isEmpty()) {
            deleteEach(connection, lane, seqs);
        }
    }

    private static void deleteEach(Connection connection, Lane lane, Collection<Long> seqs) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DELETE)) {
            for (long seq : seqs) {
                statement.setInt(1, lane.ordinal());
                statement.setLong(2, seq);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    static void bury(Connection connection, Lane lane, long seq, String error) throws SQLException {
        inTransaction(connection, () -> {
            try (PreparedStatement copy = connection.prepareStatement(BURY)) {
                copy.setString(1, error);
                copy.setInt(2, lane.ordinal());
                copy.setLong(3, seq);
                copy.executeUpdate();
            }
            deleteEach(connection, lane, List.of(seq));
        });
    }

    private interface Statements {
        void run() throws SQLException;
    }

    private static void inTransaction(Connection connection, Statements statements) throws SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            statements.run();
            connection.commit();
            done = true;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    /// How many rows wait and how many lie aside, and the greatest age in a lane.
    static OutboxLevel level(Connection connection) throws SQLException {
        long rows = number(connection, "SELECT COUNT(*) FROM outbox");
        long dead = number(connection, "SELECT COUNT(*) FROM outbox_dead");
        double oldest = 0;
        try (PreparedStatement statement = connection.prepareStatement(OLDEST)) {
            for (Lane lane : Lane.values()) {
                statement.setInt(1, lane.ordinal());
                try (ResultSet found = statement.executeQuery()) {
                    oldest = found.next() ? Math.max(oldest, found.getDouble(1)) : oldest;
                }
            }
        }
        return new OutboxLevel(rows, dead, oldest);
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static String numbers(Collection<? extends Number> numbers) {
        return numbers.stream().map(Number::toString).collect(Collectors.joining(","));
    }
}
