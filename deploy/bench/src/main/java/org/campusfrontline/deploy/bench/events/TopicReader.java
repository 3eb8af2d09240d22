package org.campusfrontline.deploy.bench.events;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/// A consumer of all that comes to a topic from now on, with the moment at which each record was in its hands.
final class TopicReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);
    private final String bootstrapServers;
    private final String topic;
    private final List<Arrival> arrivals = new ArrayList<>();
    private final CountDownLatch listening = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable String newest;
    private volatile boolean closed;

    private TopicReader(String bootstrapServers, String topic) {
        this.bootstrapServers = bootstrapServers;
        this.topic = topic;
        this.thread = Thread.ofPlatform().name("read " + topic).daemon().unstarted(this::read);
    }

    /// `rowAt` is the time that the database gave the row.
    record Arrival(String key, long version, Instant rowAt, Instant at) {
        Duration took() {
            return Duration.between(rowAt, at);
        }
    }

    static TopicReader open(String bootstrapServers, String topic) throws InterruptedException {
        TopicReader reader = new TopicReader(bootstrapServers, topic);
        reader.thread.start();
        reader.listening.await();
        return reader;
    }

    int count() {
        synchronized (arrivals) {
            return arrivals.size();
        }
    }

    /// In the order of their coming; within a key that is the order of its partition.
    List<Arrival> arrivals() {
        synchronized (arrivals) {
            return List.copyOf(arrivals);
        }
    }

    /// The newest event's data.
    String newest() {
        String data = newest;
        if (data == null) {
            throw new IllegalStateException("nothing came to " + topic);
        }
        return data;
    }

    private void read() {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
            listening.countDown();
            while (!closed) {
                consumer.poll(POLL).forEach(this::take);
            }
        }
    }

    private void take(ConsumerRecord<String, String> record) {
        Arrival arrival = new Arrival(
                record.key(),
                Long.parseLong(header(record, "ce_aggregateversion")),
                Instant.parse(header(record, "ce_time")),
                Instant.now());
        newest = record.value();
        synchronized (arrivals) {
            arrivals.add(arrival);
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
