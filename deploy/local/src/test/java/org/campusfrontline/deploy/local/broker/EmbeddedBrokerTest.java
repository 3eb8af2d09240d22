package org.campusfrontline.deploy.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.campusfrontline.deploy.local.TestParts;
import org.campusfrontline.deploy.local.process.Part;
import org.campusfrontline.deploy.local.process.Waiting;
import org.junit.jupiter.api.Test;

class EmbeddedBrokerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void keepsRecordsAndGroupPositionsWhenKilledAndStartedAgain() throws Exception {
        // Given
        Part broker = TestParts.broker();
        send("kept", "one", "two");
        assertThat(read("kept", 2)).containsExactly("one", "two");
        long before = broker.pid();

        // When
        broker.kill();
        assertThat(broker.alive()).isFalse();
        broker.restart();

        // Then
        send("kept", "three");
        assertThat(read("kept", 1)).containsExactly("three");
        assertThat(broker.pid()).isNotEqualTo(before);
    }

    @Test
    void createsTopicsAsDescribedAndLeavesKnownOnesAlone() throws Exception {
        // Given
        TestParts.createTopics(List.of(new Topic("made.compacted.v1", 3, true)));

        // When
        TestParts.createTopics(List.of(new Topic("made.compacted.v1", 9, false), new Topic("made.kept.v1", 6, false)));

        // Then
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestParts.bootstrapServers()))) {
            Map<String, TopicDescription> made = admin.describeTopics(List.of("made.compacted.v1", "made.kept.v1"))
                    .allTopicNames()
                    .get();
            assertThat(made.get("made.compacted.v1").partitions()).hasSize(3);
            assertThat(made.get("made.kept.v1").partitions()).hasSize(6);
            assertThat(setting(admin, "made.compacted.v1", "cleanup.policy")).isEqualTo("compact");
            assertThat(setting(admin, "made.kept.v1", "retention.ms")).isEqualTo("-1");
        }
    }

    private static String setting(Admin admin, String topic, String name)
            throws InterruptedException, ExecutionException {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return admin.describeConfigs(List.of(resource))
                .all()
                .get()
                .get(resource)
                .get(name)
                .value();
    }

    private static void send(String topic, String... values) throws InterruptedException, ExecutionException {
        Map<String, Object> settings = Map.of("bootstrap.servers", TestParts.bootstrapServers(), "acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (String value : values) {
                producer.send(new ProducerRecord<>(topic, "same key", value)).get();
            }
        }
    }

    /// Reads on from where the group stood, and commits.
    private static List<String> read(String topic, int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                TestParts.bootstrapServers(),
                "group.id",
                "reader",
                "auto.offset.reset",
                "earliest");
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            Waiting.until(PATIENCE, () -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
                return values.size() >= count;
            });
            consumer.commitSync();
        }
        return values;
    }
}
