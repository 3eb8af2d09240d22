package org.campusfrontline.gateway.revocation;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/// One pass over the topic from its beginning, without a consumer group, since every gateway needs all of it.
/// The end is asked for every few seconds: it tells a quiet topic from a broker that is away.
final class RevocationTopic implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(RevocationTopic.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final long LOOK_NANOS = Duration.ofSeconds(2).toNanos();
    private static final long LOOK_LOADING_NANOS = Duration.ofMillis(200).toNanos();

    private final String topic;
    private final Revocations revocations;
    private final RevocationState state;
    private final KafkaConsumer<String, String> consumer;
    private List<TopicPartition> partitions = List.of();
    private long lookedAt;

    RevocationTopic(RevocationSettings settings, Revocations revocations, RevocationState state) {
        this.topic = settings.topic();
        this.revocations = revocations;
        this.state = state;
        this.consumer =
                new KafkaConsumer<>(properties(settings.brokers()), new StringDeserializer(), new StringDeserializer());
        this.lookedAt = System.nanoTime() - LOOK_NANOS;
    }

    void readOn() {
        boolean current = state.phase() == RevocationState.Phase.CURRENT;
        if (System.nanoTime() - lookedAt >= (current ? LOOK_NANOS : LOOK_LOADING_NANOS)) {
            look();
            lookedAt = System.nanoTime();
        }
        if (partitions.isEmpty()) {
            throw new TopicMissingException(topic);
        }
        consumer.poll(POLL).forEach(this::apply);
    }

    void wakeUp() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private void look() {
        List<TopicPartition> now = consumer.partitionsFor(topic, ANSWER).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        if (!now.equals(partitions)) {
            partitions = now;
            consumer.assign(now);
            consumer.seekToBeginning(now);
        }
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, ANSWER);
        boolean atEnd =
                ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey(), ANSWER) >= end.getValue());
        boolean wasCurrent = state.phase() == RevocationState.Phase.CURRENT;
        if (state.enter(atEnd || wasCurrent ? RevocationState.Phase.CURRENT : RevocationState.Phase.LOADING) && atEnd) {
            LOG.infof("revocations are current: held=%d", revocations.size());
        }
    }

    private void apply(ConsumerRecord<String, String> message) {
        if (message.value() == null) {
            revocations.forget(message.key());
            return;
        }
        try {
            revocations.apply(Revocation.of(new JsonObject(message.value())));
        } catch (DecodeException | ClassCastException | IllegalArgumentException | DateTimeException unreadable) {
            state.countUnreadable();
            LOG.errorf(
                    "revocation cannot be read: partition=%d offset=%d fault=%s",
                    message.partition(), message.offset(), unreadable.getClass().getSimpleName());
        }
    }

    private static Properties properties(String brokers) {
        Properties properties = new Properties();
        properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "250");
        properties.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, "500");
        properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "3000");
        properties.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, "2500");
        return properties;
    }

    /// Not there yet: the service that owns the topic may start later.
    static final class TopicMissingException extends org.apache.kafka.common.KafkaException {

        private static final long serialVersionUID = 1L;

        TopicMissingException(String topic) {
            super("topic " + topic + " does not exist yet");
        }
    }
}
