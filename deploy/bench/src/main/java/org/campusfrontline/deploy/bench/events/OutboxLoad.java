package org.campusfrontline.deploy.bench.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.campusfrontline.deploy.bench.measure.TimeIds;
import org.campusfrontline.deploy.bench.measure.VolunteerDatabase;

/// Rows as the platform's outbox writes them, each in a transaction of its own, at fixed moments.
/// A key belongs to one writer, as an aggregate's lock would have it.
final class OutboxLoad {

    static final String TOPIC = "volunteer.bench.v1";
    private static final int WRITERS = 16;
    private static final int KEYS_A_WRITER = 25;
    private static final int NORMAL_LANE = 1;
    private static final String PAYLOAD = "{\"of\":\"%s\",\"version\":%d,\"filler\":\"" + "x".repeat(500) + "\"}";
    private static final String INSERT = """
            INSERT INTO outbox (lane, bucket, id, aggregatetype, aggregateid, type, version, traceparent, payload)
            VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?)""";
    private final VolunteerDatabase database;

    OutboxLoad(VolunteerDatabase database) {
        this.database = database;
    }

    /// The last version of each key, and when each counted row, `key/version`, was due.
    record Sent(Map<String, Long> versions, Map<String, Instant> due) {}

    Sent run(Schedule schedule) throws InterruptedException {
        Sent sent = new Sent(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<?> one : IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(writer -> writers.submit(() -> write(writer, schedule, sent)))
                    .toList()) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a writer failed", e.getCause());
        }
        return sent;
    }

    private void write(int writer, Schedule schedule, Sent sent) {
        Map<String, Long> versions = new HashMap<>();
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = writer; i < schedule.count(); i += WRITERS) {
                String key = "bench-" + writer + "-" + i / WRITERS % KEYS_A_WRITER;
                long version = versions.merge(key, 1L, Long::sum);
                schedule.await(i);
                bind(insert, key, version);
                insert.executeUpdate();
                if (schedule.counts(i)) {
                    sent.due().put(key + "/" + version, schedule.due(i));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a row could not be written", e);
        }
        sent.versions().putAll(versions);
    }

    private static void bind(PreparedStatement insert, String key, long version) throws SQLException {
        insert.setInt(1, NORMAL_LANE);
        insert.setInt(2, VolunteerDatabase.bucket(key));
        insert.setString(3, TimeIds.next().toString());
        insert.setString(4, TOPIC);
        insert.setString(5, key);
        insert.setString(6, "org.campusfrontline.volunteer.bench-happened");
        insert.setLong(7, version);
        insert.setString(8, PAYLOAD.formatted(key, version));
    }
}
