package org.campusfrontline.assessment.replay;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.campusfrontline.assessment.fact.Fact;
import org.campusfrontline.assessment.fact.FactReader;
import org.campusfrontline.assessment.fact.ReadSpans;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.inbox.ReceivedEvent;
import org.campusfrontline.platform.inbox.UnreadableEventException;
import org.campusfrontline.platform.job.JobRun;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Reads every fact's topic from its first record to where it ended when the reading began.
@Singleton
class TopicReader {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration SILENCE = Duration.ofSeconds(60);
    private static final int READ = 80;
    private final FactReader reader;
    private final KeepReplayedFacts keepFacts;
    private final Clock clock;
    private final String broker;

    TopicReader(
            FactReader reader,
            KeepReplayedFacts keepFacts,
            Clock clock,
            @ConfigProperty(name = "kafka.bootstrap.servers") String broker) {
        this.reader = reader;
        this.keepFacts = keepFacts;
        this.clock = clock;
        this.broker = broker;
    }

    /// How many events were read, and from where to where.
    record Read(long events, ReadSpans spans) {}

    Read readInto(int generation, JobRun run) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings(run.id().toString()))) {
            List<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            ReadSpans spans = spans(consumer, partitions);
            spans.spans().forEach((partition, span) -> consumer.seek(partition, span.from()));
            long total = Math.max(1, spans.length());
            long events = 0;
            Instant heard = clock.instant();
            while (!isAtEnd(consumer, spans) && !run.cancelled()) {
                ConsumerRecords<String, String> batch = consumer.poll(POLL);
                keep(generation, batch, spans);
                events += batch.count();
                heard = batch.isEmpty() ? heard : clock.instant();
                refuseSilence(heard);
                run.progress(
                        Math.toIntExact(READ * Math.min(events, total) / total),
                        "reading-topics",
                        Map.of("events", events));
            }
            return new Read(events, spans);
        }
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, String> consumer) {
        return FactReader.TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    private static ReadSpans spans(KafkaConsumer<String, String> consumer, List<TopicPartition> partitions) {
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
        Map<TopicPartition, ReadSpans.Span> spans = new HashMap<>();
        consumer.endOffsets(partitions)
                .forEach((partition, end) ->
                        spans.put(partition, new ReadSpans.Span(begins.getOrDefault(partition, 0L), end)));
        return new ReadSpans(spans);
    }

    private static boolean isAtEnd(KafkaConsumer<String, String> consumer, ReadSpans spans) {
        return spans.spans().entrySet().stream()
                .allMatch(span ->
                        consumer.position(span.getKey()) >= span.getValue().to());
    }

    private void keep(int generation, ConsumerRecords<String, String> batch, ReadSpans spans) {
        List<Fact> found = new ArrayList<>();
        for (ConsumerRecord<String, String> record : batch) {
            ReceivedEvent.find(record).flatMap(this::fact).ifPresent(found::add);
        }
        List<Fact> within = spans.within(found);
        if (!within.isEmpty()) {
            keepFacts.keep(generation, within).orThrow();
        }
    }

    /// None of an event that does not read: for the live consumer it is a dead letter.
    private Optional<Fact> fact(ReceivedEvent event) {
        try {
            return reader.read(event);
        } catch (UnreadableEventException unreadable) {
            return Optional.empty();
        }
    }

    private void refuseSilence(Instant heard) {
        if (heard.plus(SILENCE).isBefore(clock.instant())) {
            Refusal refusal = Refusal.of(ReplayProblem.TOPICS_NOT_READ).with("seconds", SILENCE.toSeconds());
            throw new RefusedException(List.of(refusal));
        }
    }

    private Properties settings(String job) {
        Properties settings = new Properties();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "assessment-replay-" + job);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        return settings;
    }
}
