package org.campusfrontline.platform.inbox;

import java.time.Instant;
import java.util.UUID;

/// An event as the broker kept it: `time` is when the change was made, `receivedAt` the broker's own time, `data` the
/// JSON value.
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
}
