package org.campusfrontline.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// One committed row; `seq` orders the rows of a key.
record OutboxRow(
        long seq,
        String id,
        String topic,
        String key,
        String type,
        long version,
        @Nullable String traceParent,
        String payload,
        Instant createdAt) {

    /// The row as a CloudEvent in binary mode.
    ProducerRecord<String, String> toRecord() {
        ProducerRecord<String, String> made = new ProducerRecord<>(topic, key, payload);
        header(made, "ce_specversion", "1.0");
        header(made, "ce_id", id);
        header(made, "ce_source", "/campus/" + topic.substring(0, topic.indexOf('.')));
        header(made, "ce_type", type);
        header(made, "ce_time", createdAt.toString());
        header(made, "ce_subject", key);
        header(made, "ce_aggregateversion", Long.toString(version));
        header(made, "content-type", "application/json");
        if (traceParent != null) {
            header(made, "traceparent", traceParent);
        }
        return made;
    }

    private static void header(ProducerRecord<String, String> to, String name, String value) {
        to.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
