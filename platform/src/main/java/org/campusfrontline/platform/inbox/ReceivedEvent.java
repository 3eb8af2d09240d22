package org.campusfrontline.platform.inbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// An event as the broker kept it: `time` is when the change was made, `receivedAt` the record's own timestamp (when it
/// was sent, the same at each replay), `data` the JSON value.
public record ReceivedEvent(
        UUID id,
        String type,
        String topic,
        String key,
        long version,
        Instant time,
        Instant receivedAt,
        int partition,
        long offset,
        String data) {

    /// The value in the consumer's own words: unknown fields are ignored, a missing primitive is a fault.
    public <T> T as(Class<T> shape) {
        return EventReader.read(data, shape);
    }

    /// For one who reads a topic apart from the inbox; empty for a record that is no event.
    public static Optional<ReceivedEvent> find(ConsumerRecord<String, String> record) {
        try {
            return Optional.of(Delivery.of(record).event());
        } catch (UnreadableEventException noEvent) {
            return Optional.empty();
        }
    }
}
