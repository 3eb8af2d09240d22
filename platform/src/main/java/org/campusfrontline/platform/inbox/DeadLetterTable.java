package org.campusfrontline.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.jspecify.annotations.Nullable;

/// Events that a consumer could not handle, in its own service's database.
@Singleton
class DeadLetterTable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final String PUT = """
            INSERT IGNORE INTO dead_letter (consumer, event_id, topic, record_partition, record_offset, record_time,
                record_key, type, headers, payload, error, tries)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            SELECT consumer, event_id, topic, record_partition, record_offset, record_time, record_key, type, headers,
                payload, error, tries, failed_at, redriven_at
            FROM dead_letter""";

    private final Sql sql;
    private final MeterRegistry meters;

    DeadLetterTable(Sql sql, MeterRegistry meters) {
        this.sql = sql;
        this.meters = meters;
    }

    void put(String consumer, Delivery delivery, String error, int tries) {
        sql.update(
                "keep a dead letter",
                PUT,
                consumer,
                delivery.id(),
                delivery.place().topic(),
                delivery.place().partition(),
                delivery.place().offset(),
                delivery.at(),
                delivery.key(),
                delivery.headers().getOrDefault("ce_type", ""),
                write(delivery.headers()),
                delivery.value(),
                error,
                tries);
        meters.counter("campus.inbox.dead.letters", "consumer", consumer).increment();
    }

    /// In order of consumer and event id, after the given place.
    List<DeadLetter> list(
            @Nullable String consumer, @Nullable String afterConsumer, @Nullable UUID afterEvent, int most) {
        List<String> conditions = new ArrayList<>(List.of("TRUE"));
        List<@Nullable Object> values = new ArrayList<>();
        if (consumer != null) {
            conditions.add("consumer = ?");
            values.add(consumer);
        }
        if (afterConsumer != null) {
            conditions.add("(consumer > ? OR (consumer = ? AND event_id > ?))");
            values.add(afterConsumer);
            values.add(afterConsumer);
            values.add(afterEvent);
        }
        String where = " WHERE " + String.join(" AND ", conditions) + " ORDER BY consumer, event_id LIMIT " + most;
        return sql.list("list dead letters", SELECT + where, DeadLetterTable::read, values.toArray());
    }

    /// Locks the row until the transaction ends.
    Optional<DeadLetter> lock(String consumer, UUID event) {
        String where = " WHERE consumer = ? AND event_id = ? FOR UPDATE";
        return sql.one("lock a dead letter", SELECT + where, DeadLetterTable::read, consumer, event);
    }

    void redriven(String consumer, UUID event) {
        String change = "UPDATE dead_letter SET redriven_at = CURRENT_TIMESTAMP(6) WHERE consumer = ? AND event_id = ?";
        sql.update("close a dead letter", change, consumer, event);
    }

    void failedAgain(String consumer, UUID event, String error) {
        String change = "UPDATE dead_letter SET tries = tries + 1, error = ?, failed_at = CURRENT_TIMESTAMP(6)"
                + " WHERE consumer = ? AND event_id = ? AND redriven_at IS NULL";
        sql.update("note a failed redrive", change, error, consumer, event);
    }

    /// How many of those that were redriven before the time are gone now.
    int purge(Instant before, int most) {
        String delete = "DELETE FROM dead_letter WHERE redriven_at < ? LIMIT " + most;
        return sql.update("purge dead letters", delete, before);
    }

    private static DeadLetter read(Row row) throws SQLException {
        Delivery delivery = new Delivery(
                new Delivery.Place(
                        row.text("topic"), (int) row.number("record_partition"), row.number("record_offset")),
                row.instant("record_time"),
                row.findText("record_key"),
                row.findText("payload"),
                texts(row.text("headers")));
        return new DeadLetter(
                row.text("consumer"),
                row.id("event_id"),
                delivery,
                row.text("error"),
                (int) row.number("tries"),
                row.instant("failed_at"),
                row.findInstant("redriven_at"));
    }

    private static String write(Map<String, String> headers) {
        try {
            return JSON.writeValueAsString(headers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> texts(String json) {
        try {
            return JSON.readValue(json, TEXTS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the headers of a dead letter are not what was stored", broken);
        }
    }
}
