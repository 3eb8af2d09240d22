package org.campusfrontline.platform.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.campusfrontline.deploy.local.TestParts;
import org.campusfrontline.deploy.local.broker.Topic;

/// Measures from the moment before a transaction's commit to the moment when a consumer has its record. Each is
/// written once the one before has come, thus right after a look of the relay and long before its next.
final class CommitToBroker {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String topic;

    CommitToBroker(String topic) {
        this.topic = topic;
        TestParts.createTopics(List.of(new Topic(topic, 1, false)));
    }

    List<Duration> run(Outbox outbox, int count) {
        List<Duration> taken = new ArrayList<>();
        Map<String, Object> settings = Map.of("bootstrap.servers", TestParts.bootstrapServers());
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            for (int i = 0; i < count; i++) {
                long committedAt = write(outbox, "key-" + i);
                await(consumer, "key-" + i);
                taken.add(Duration.ofNanos(System.nanoTime() - committedAt));
            }
        }
        return taken;
    }

    private long write(Outbox outbox, String key) {
        return QuarkusTransaction.requiringNew().call(() -> {
            outbox.append(new OutgoingEvent(topic, key, "org.campusfrontline.sample.timed", 1, new Timed(key)));
            return System.nanoTime();
        });
    }

    private static void await(KafkaConsumer<String, String> consumer, String key) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        boolean come = false;
        while (!come) {
            for (var record : consumer.poll(Duration.ofMillis(20))) {
                come |= record.key().equals(key);
            }
            if (!come && System.nanoTime() > deadline) {
                throw new AssertionError("not within " + PATIENCE + ": " + key);
            }
        }
    }

    record Timed(String key) {}
}
