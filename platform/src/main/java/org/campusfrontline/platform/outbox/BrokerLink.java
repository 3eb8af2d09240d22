package org.campusfrontline.platform.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// One lane's producer. Kafka's own idempotence keeps order and drops repeats while the broker comes and goes, so
/// nothing here sends a record twice; where a batch must be given up, the producer is ended with all it still holds.
final class BrokerLink implements AutoCloseable {

    private static final Duration BETWEEN_CHECKS = Duration.ofMillis(100);
    private static final int SLOW_CHECKS = 10;

    private final Map<String, Object> settings;
    private @Nullable KafkaProducer<String, String> producer;
    private boolean ended;
    private volatile boolean slow;

    BrokerLink(Map<String, Object> connection, String clientId) {
        settings = new HashMap<>(connection);
        settings.keySet().removeIf(key -> !ProducerConfig.configNames().contains(key));
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, clientId);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 15_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 1_000);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        settings.put(ProducerConfig.RETRY_BACKOFF_MAX_MS_CONFIG, 500);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    }

    /// Sends in order and returns when each row's fate is known. Gives up as soon as `may` turns false.
    SendResult send(List<OutboxRow> rows, BooleanSupplier may) throws InterruptedException {
        SendResult result = new SendResult();
        for (Pending sent : start(rows, result, may)) {
            await(sent, result, may);
        }
        if (result.lost()) {
            drop();
        }
        result.keepKeyOrder(rows);
        return result;
    }

    /// Hands rows to the producer until one fails for a reason that concerns all. Rows behind a failed one of their key
    /// stay.
    private List<Pending> start(List<OutboxRow> rows, SendResult result, BooleanSupplier may)
            throws InterruptedException {
        List<Pending> pending = new ArrayList<>();
        Set<String> heldKeys = new HashSet<>();
        KafkaProducer<String, String> open = open();
        for (OutboxRow row : rows) {
            if (result.brokerAway() || !may.getAsBoolean()) {
                break;
            }
            if (heldKeys.contains(row.key()) || result.missingTopics().contains(row.topic())) {
                continue;
            }
            Pending sent = new Pending(row, open.send(row.toRecord()));
            if (sent.failedAtOnce(result)) {
                heldKeys.add(row.key());
            } else {
                pending.add(sent);
            }
        }
        return pending;
    }

    private void await(Pending sent, SendResult result, BooleanSupplier may) throws InterruptedException {
        for (int checks = 1; !sent.settled(result, BETWEEN_CHECKS); checks++) {
            slow = checks > SLOW_CHECKS;
            if (!may.getAsBoolean()) {
                drop();
            }
        }
        slow = false;
    }

    /// Whether the batch under way has waited for a second.
    boolean slow() {
        return slow;
    }

    private synchronized KafkaProducer<String, String> open() throws InterruptedException {
        if (ended) {
            throw new InterruptedException("the link has ended");
        }
        KafkaProducer<String, String> current = producer;
        if (current == null) {
            current = new KafkaProducer<>(settings);
            producer = current;
        }
        return current;
    }

    /// Ends the producer at once: what it has not sent it will not send, and every pending row fails.
    private void drop() {
        KafkaProducer<String, String> current;
        synchronized (this) {
            current = producer;
            producer = null;
        }
        if (current != null) {
            current.close(Duration.ZERO);
        }
    }

    /// From any thread: a batch under way fails, and no other follows.
    @Override
    public void close() {
        synchronized (this) {
            ended = true;
        }
        drop();
    }

    /// A row in the producer's hands.
    private record Pending(OutboxRow row, Future<RecordMetadata> future) {

        boolean failedAtOnce(SendResult result) {
            if (future.state() != Future.State.FAILED) {
                return false;
            }
            result.failAtOnce(row, future.exceptionNow());
            return true;
        }

        /// False when the time passed without an answer.
        boolean settled(SendResult result, Duration atMost) throws InterruptedException {
            try {
                future.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
                result.acknowledge(row);
            } catch (ExecutionException refused) {
                result.failUnderWay(row, refused.getCause() == null ? refused : refused.getCause());
            } catch (TimeoutException waiting) {
                return false;
            }
            return true;
        }
    }
}
