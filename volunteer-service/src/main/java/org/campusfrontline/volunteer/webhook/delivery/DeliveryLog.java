package org.campusfrontline.volunteer.webhook.delivery;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.volunteer.webhook.rule.Fault;
import org.jspecify.annotations.Nullable;

/// What became of each event that a subscription was told of, for as long as the log is kept.
@Singleton
public class DeliveryLog {

    private static final String PUT = """
            INSERT INTO webhook_delivery (id, subscription, run, topic, part, record_offset, event, type, subject, state,
                tries, first_at, last_at, next_at, status, fault, took_millis)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE state = VALUES(state), tries = VALUES(tries), last_at = VALUES(last_at),
                next_at = VALUES(next_at), status = VALUES(status), fault = VALUES(fault),
                took_millis = VALUES(took_millis)
            """;
    private static final String OPEN = """
            SELECT d.topic, d.part, d.record_offset, d.state, d.tries, d.first_at, d.next_at
            FROM webhook_delivery d
            JOIN webhook_cursor c ON c.subscription = d.subscription AND c.topic = d.topic AND c.part = d.part
            WHERE d.subscription = ? AND d.run = ? AND d.record_offset >= c.next_offset
            """;
    private static final String SELECT = """
            SELECT id, event, type, subject, state, tries, first_at, last_at, next_at, status, fault, took_millis
            FROM webhook_delivery WHERE subscription = ?
            """;
    private static final int PURGED_AT_ONCE = 500;
    private final Sql sql;
    private final Ids ids;

    DeliveryLog(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /// How the delivery of one event stands.
    public enum State {
        DELIVERED,
        RETRYING,
        GIVEN_UP
    }

    /// One event's line in the log.
    record Line(
            Parcel parcel,
            State state,
            Attempt last,
            @Nullable Instant nextAt) {}

    /// The same as its owner reads it.
    public record Delivery(
            UUID id,
            UUID event,
            String type,
            String subject,
            State state,
            int tries,
            Instant firstAt,
            Instant lastAt,
            @Nullable Instant nextAt,
            @Nullable Integer status,
            @Nullable Fault fault,
            long tookMillis) {}

    void keep(UUID subscription, UUID run, List<Line> lines) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Line line : lines) {
            Parcel parcel = line.parcel();
            Attempt last = line.last();
            rows.add(new @Nullable Object[] {
                ids.next(),
                subscription,
                run,
                parcel.event().topic(),
                parcel.event().partition(),
                parcel.event().offset(),
                parcel.event().id(),
                parcel.event().type(),
                parcel.event().key(),
                line.state(),
                parcel.tries(),
                parcel.firstTried(last.at()),
                last.at(),
                line.nextAt(),
                last.status().orElse(null),
                last.fault().orElse(null),
                last.took().toMillis()
            });
        }
        if (!rows.isEmpty()) {
            sql.batch("write webhook log", PUT, rows);
        }
    }

    /// What is known of the events at and behind the run's places.
    List<Trial> open(UUID subscription, UUID run) {
        return sql.list(
                "read open deliveries",
                OPEN,
                row -> new Trial(
                        new TopicPartition(row.text("topic"), Math.toIntExact(row.number("part"))),
                        row.number("record_offset"),
                        State.valueOf(row.text("state")) != State.RETRYING,
                        Math.toIntExact(row.number("tries")),
                        row.instant("first_at"),
                        row.findInstant("next_at")),
                subscription,
                run);
    }

    /// The newest first, from before that one on.
    public List<Delivery> list(UUID subscription, Optional<State> state, Optional<UUID> before, int limit) {
        List<Object> values = new ArrayList<>(List.of(subscription));
        StringBuilder select = new StringBuilder(SELECT);
        state.ifPresent(wanted -> {
            select.append(" AND state = ?");
            values.add(wanted);
        });
        before.ifPresent(id -> {
            select.append(" AND id < ?");
            values.add(id);
        });
        select.append(" ORDER BY id DESC LIMIT ").append(limit);
        return sql.list("read webhook log", select.toString(), DeliveryLog::read, values.toArray());
    }

    /// Forgets what ended before that time, a few rows at once; whether there may be more.
    boolean forget(Instant before) {
        return sql.update(
                        "forget webhook log",
                        "DELETE FROM webhook_delivery WHERE last_at < ? AND state <> 'RETRYING' ORDER BY last_at LIMIT "
                                + PURGED_AT_ONCE,
                        before)
                == PURGED_AT_ONCE;
    }

    private static Delivery read(Row row) throws SQLException {
        Long status = row.findNumber("status");
        String fault = row.findText("fault");
        return new Delivery(
                row.id("id"),
                row.id("event"),
                row.text("type"),
                row.text("subject"),
                State.valueOf(row.text("state")),
                Math.toIntExact(row.number("tries")),
                row.instant("first_at"),
                row.instant("last_at"),
                row.findInstant("next_at"),
                status == null ? null : Math.toIntExact(status),
                fault == null ? null : Fault.valueOf(fault),
                row.number("took_millis"));
    }
}
