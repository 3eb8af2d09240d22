package org.campusfrontline.platform.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.campusfrontline.deploy.local.TestParts;
import org.campusfrontline.deploy.local.broker.Topic;

/// Measures from the moment before a transaction's commit to the moment when a consumer has its record,
/// with writers that keep to a fixed rate whatever the answer times are.
final class CommitToBroker {

    private final String topic;
    private final Map<String, Long> committedAt = new ConcurrentHashMap<>();
    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
    private final AtomicBoolean done = new AtomicBoolean();
    private final CountDownLatch listening = new CountDownLatch(1);

    CommitToBroker(String topic) {
        this.topic = topic;
        TestParts.createTopics(List.of(new Topic(topic, 3, false)));
    }

    record Latency(int count, Duration p50, Duration p99, Duration p999, Duration worst) {}

    Latency run(Outbox outbox, int threads, int perThread, Duration every) {
        Thread reader = Thread.ofPlatform().start(this::read);
        try (ExecutorService writers = Executors.newFixedThreadPool(threads)) {
            listening.await();
            for (int thread = 0; thread < threads; thread++) {
                int number = thread;
                writers.execute(() -> write(outbox, number, perThread, every));
            }
            writers.shutdown();
            writers.awaitTermination(10, TimeUnit.MINUTES);
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (nanos.size() < threads * perThread && System.nanoTime() < end) {
                LockSupport.parkNanos(1_000_000);
            }
            done.set(true);
            reader.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
        return latency();
    }

    private void write(Outbox outbox, int thread, int count, Duration every) {
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            LockSupport.parkNanos(start + i * every.toNanos() - System.nanoTime());
            String key = thread + "-" + i;
            QuarkusTransaction.requiringNew().run(() -> {
                outbox.append(new OutgoingEvent(topic, key, "org.campusfrontline.sample.timed", 1, new Timed(key)));
                committedAt.put(key, System.nanoTime());
            });
        }
    }

    private void read() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", TestParts.bootstrapServers(), "group.id", topic, "auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            while (!done.get()) {
                consumer.poll(Duration.ofMillis(20)).forEach(record -> {
                    long now = System.nanoTime();
                    nanos.add(now - committedAt.get(record.key()));
                });
                if (!consumer.assignment().isEmpty()) {
                    listening.countDown();
                }
            }
        }
    }

    private Latency latency() {
        List<Long> sorted = nanos.stream().sorted().toList();
        return new Latency(nanos.size(), at(sorted, 0.5), at(sorted, 0.99), at(sorted, 0.999), at(sorted, 1));
    }

    private static Duration at(List<Long> sorted, double quantile) {
        return Duration.ofNanos(sorted.get((int) Math.min(sorted.size() - 1L, (long) (sorted.size() * quantile))));
    }

    record Timed(String key) {}
}
