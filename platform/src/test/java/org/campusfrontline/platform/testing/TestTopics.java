package org.campusfrontline.platform.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.campusfrontline.deploy.local.TestParts;
import org.campusfrontline.deploy.local.broker.Topic;

/// Sends events to the tests' broker and reads what came to a topic after a mark.
public final class TestTopics {

    private static final Duration POLL = Duration.ofMillis(50);

    /// Clients are dear to make: each is used again, a consumer by one thread at a time.
    private static final Queue<KafkaConsumer<String, String>> CONSUMERS = new ConcurrentLinkedQueue<>();

    /// Topics that are known to be there.
    private static final Set<String> MADE = ConcurrentHashMap.newKeySet();

    private TestTopics() {}

    /// The end of a topic at some moment.
    public record Mark(String topic, Map<Integer, Long> offsets) {
        public Mark {
            offsets = Map.copyOf(offsets);
        }
    }

    /// Returns when the broker has them all; the same event given twice is a repeated delivery.
    public static void publish(TestEvent... events) {
        try {
            List<Future<?>> sent = new ArrayList<>();
            for (TestEvent event : events) {
                sent.add(Sending.PRODUCER.send(record(event)));
            }
            for (Future<?> one : sent) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("the broker does not take the event", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /// Behind all that the tested service has committed so far: what its relay has yet to send is waited for.
    public static Mark mark(String topic) {
        if (!MADE.contains(topic)) {
            TestParts.createTopics(List.of(new Topic(topic, 3, false)));
            MADE.add(topic);
        }
        SentEvents.await(topic);
        return reading(consumer -> {
            Map<Integer, Long> offsets = consumer.endOffsets(partitions(consumer, topic)).entrySet().stream()
                    .collect(Collectors.toMap(end -> end.getKey().partition(), Map.Entry::getValue));
            return new Mark(topic, offsets);
        });
    }

    /// The beginning of a topic.
    public static Mark beginning(String topic) {
        return new Mark(topic, Map.of());
    }

    /// All that stands on the topic now, after the mark.
    public static List<TestEvent> since(Mark mark) {
        return reading(consumer -> {
            Map<TopicPartition, Long> ends = seek(consumer, mark);
            List<TestEvent> events = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(record -> events.add(event(record)));
            }
            return events;
        });
    }

    /// Waits until that many matching events came after the mark; returns all matching ones, in order per key.
    public static List<TestEvent> await(Mark mark, int count, Duration atMost, Predicate<TestEvent> wanted) {
        long deadline = System.nanoTime() + atMost.toNanos();
        List<TestEvent> events = reading(consumer -> {
            seek(consumer, mark);
            List<TestEvent> found = new ArrayList<>();
            while (found.size() < count && System.nanoTime() < deadline) {
                for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
                    TestEvent event = event(record);
                    if (wanted.test(event)) {
                        found.add(event);
                    }
                }
            }
            return found;
        });
        if (events.size() < count) {
            throw new AssertionError("%d of %d events came to %s within %s: %s"
                    .formatted(events.size(), count, mark.topic(), atMost, events));
        }
        return events;
    }

    public static TestEvent awaitOne(Mark mark, Duration atMost, Predicate<TestEvent> wanted) {
        return await(mark, 1, atMost, wanted).getFirst();
    }

    /// Names of all topics that the broker has.
    public static Set<String> names() {
        return reading(consumer -> Set.copyOf(consumer.listTopics().keySet()));
    }

    private static ProducerRecord<String, String> record(TestEvent event) {
        ProducerRecord<String, String> record = new ProducerRecord<>(event.topic(), event.key(), event.value());
        event.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static TestEvent event(ConsumerRecord<String, String> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return new TestEvent(record.topic(), String.valueOf(record.key()), String.valueOf(record.value()), headers);
    }

    private static Map<TopicPartition, Long> seek(KafkaConsumer<String, String> consumer, Mark mark) {
        List<TopicPartition> partitions = partitions(consumer, mark.topic());
        consumer.assign(partitions);
        for (TopicPartition partition : partitions) {
            consumer.seek(partition, mark.offsets().getOrDefault(partition.partition(), 0L));
        }
        return consumer.endOffsets(partitions);
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, String> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }

    /// A consumer whose work fails is thrown away.
    private static <T> T reading(Function<KafkaConsumer<String, String>, T> work) {
        KafkaConsumer<String, String> idle = CONSUMERS.poll();
        KafkaConsumer<String, String> consumer = idle == null ? consumer() : idle;
        try {
            T result = work.apply(consumer);
            consumer.unsubscribe();
            CONSUMERS.add(consumer);
            return result;
        } catch (RuntimeException | AssertionError e) {
            consumer.close();
            throw e;
        }
    }

    private static KafkaConsumer<String, String> consumer() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                TestParts.bootstrapServers(),
                "auto.offset.reset",
                "earliest",
                "fetch.max.wait.ms",
                50,
                "enable.auto.commit",
                false);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    /// The producer, made when the first event is sent.
    private static final class Sending {

        static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestParts.bootstrapServers(), "acks", "all"),
                new StringSerializer(),
                new StringSerializer());

        private Sending() {}
    }
}
