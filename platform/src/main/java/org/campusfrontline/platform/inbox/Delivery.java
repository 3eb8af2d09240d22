package org.campusfrontline.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/// A record as it came, with its headers as text. Reading it as an event may fail, keeping it as a dead letter does
/// not.
record Delivery(
        Place place,
        Instant at,
        @Nullable String key,
        @Nullable String value,
        Map<String, String> headers) {

    record Place(String topic, int partition, long offset) {}

    static Delivery of(ConsumerRecord<String, String> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        Instant at = Instant.ofEpochMilli(Math.max(0, record.timestamp()));
        Place place = new Place(record.topic(), record.partition(), record.offset());
        return new Delivery(place, at, record.key(), record.value(), headers);
    }

    ReceivedEvent event() {
        if (key == null || value == null) {
            throw new UnreadableEventException("the record has no " + (key == null ? "key" : "value"));
        }
        try {
            return new ReceivedEvent(
                    UUID.fromString(header("ce_id")),
                    header("ce_type"),
                    place.topic(),
                    key,
                    Long.parseLong(headers.getOrDefault("ce_aggregateversion", "0")),
                    Instant.parse(header("ce_time")),
                    at,
                    place.partition(),
                    place.offset(),
                    value);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new UnreadableEventException("a CloudEvents header is malformed", malformed);
        }
    }

    private String header(String name) {
        String text = headers.get(name);
        if (text == null) {
            throw new UnreadableEventException("the record has no header " + name);
        }
        return text;
    }

    /// The event's id, or for a record without one an id that the same record always gets.
    UUID id() {
        try {
            return UUID.fromString(headers.getOrDefault("ce_id", ""));
        } catch (IllegalArgumentException none) {
            String text = place.topic() + "/" + place.partition() + "/" + place.offset();
            return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
