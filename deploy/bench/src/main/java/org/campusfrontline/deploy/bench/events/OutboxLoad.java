package org.campusfrontline.deploy.bench.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
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

    static final int WRITERS = 16;
    private static final int NORMAL_LANE = 1;
    private static final String INSERT = """
            INSERT INTO outbox (lane, bucket, id, aggregatetype, aggregateid, type, version, traceparent, payload)
            VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?)""";
    private final VolunteerDatabase database;
    private final String topic;
    private final String type;
    private final Events events;

    OutboxLoad(VolunteerDatabase database, String topic, String type, Events events) {
        this.database = database;
        this.topic = topic;
        this.type = type;
        this.events = events;
    }

    /// What is to be told; versions of a key begin at 1 and go up by one.
    interface Events {
        Event nth(int writer, int nth);
    }

    record Event(String key, long version, String payload) {
        String name() {
            return key + "/" + version;
        }
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
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = writer; i < schedule.count(); i += WRITERS) {
                Event event = events.nth(writer, i / WRITERS);
                schedule.await(i);
                bind(insert, event);
                insert.executeUpdate();
                sent.versions().put(event.key(), event.version());
                if (schedule.counts(i)) {
                    sent.due().put(event.name(), schedule.due(i));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a row could not be written", e);
        }
    }

    private void bind(PreparedStatement insert, Event event) throws SQLException {
        insert.setInt(1, NORMAL_LANE);
        insert.setInt(2, VolunteerDatabase.bucket(event.key()));
        insert.setString(3, TimeIds.next().toString());
        insert.setString(4, topic);
        insert.setString(5, event.key());
        insert.setString(6, type);
        insert.setLong(7, event.version());
        insert.setString(8, event.payload());
    }
}
