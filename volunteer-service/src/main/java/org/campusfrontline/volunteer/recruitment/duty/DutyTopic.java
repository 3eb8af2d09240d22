package org.campusfrontline.volunteer.recruitment.duty;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Asks the broker how many duty plans stand on the topic that no replica has put into the projection yet.
@Singleton
class DutyTopic implements DutyLag {

    private static final Logger LOG = Logger.getLogger(DutyTopic.class);
    private final Map<String, Object> kafka;
    private final DutySettings settings;
    private @Nullable Admin admin;
    private boolean silent;

    DutyTopic(@Identifier("default-kafka-broker") Map<String, Object> kafka, DutySettings settings) {
        this.kafka = new HashMap<>(kafka);
        this.settings = settings;
    }

    /// The end of the topic is read before what was handled, so that 0 means: all of it up to the time of asking.
    @Override
    public synchronized OptionalLong behind() {
        try {
            Set<TopicPartition> partitions = partitions();
            Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
            Map<TopicPartition, Long> handled = handled(partitions);
            silent = false;
            return OptionalLong.of(ends.entrySet().stream()
                    .mapToLong(end -> Math.max(0, end.getValue() - handled.getOrDefault(end.getKey(), 0L)))
                    .sum());
        } catch (ExecutionException | TimeoutException | KafkaException away) {
            if (!silent) {
                LOG.warn("the broker does not tell how far the duties are", away);
            }
            silent = true;
            return OptionalLong.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        }
    }

    private Set<TopicPartition> partitions() throws ExecutionException, TimeoutException, InterruptedException {
        return answer(admin().describeTopics(Set.of(settings.topic())).allTopicNames()).entrySet().stream()
                .flatMap(topic -> topic.getValue().partitions().stream()
                        .map(partition -> new TopicPartition(topic.getKey(), partition.partition())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Where nothing was ever handled, what the topic no longer keeps is not missing.
    private Map<TopicPartition, Long> handled(Set<TopicPartition> partitions)
            throws ExecutionException, TimeoutException, InterruptedException {
        Map<TopicPartition, Long> handled = new HashMap<>(offsets(partitions, OffsetSpec.earliest()));
        Map<TopicPartition, OffsetAndMetadata> committed =
                answer(admin().listConsumerGroupOffsets(settings.group()).partitionsToOffsetAndMetadata());
        committed.forEach((partition, offset) -> {
            if (offset != null) {
                handled.merge(partition, offset.offset(), Math::max);
            }
        });
        return handled;
    }

    private Map<TopicPartition, Long> offsets(Set<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, TimeoutException, InterruptedException {
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(Collectors.toMap(Function.identity(), partition -> which));
        Map<TopicPartition, Long> offsets = new HashMap<>();
        Map<TopicPartition, ListOffsetsResultInfo> told =
                answer(admin().listOffsets(asked).all());
        told.forEach((partition, info) -> offsets.put(partition, info.offset()));
        return offsets;
    }

    private <T> T answer(KafkaFuture<T> asked) throws ExecutionException, TimeoutException, InterruptedException {
        return asked.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
    }

    private Admin admin() {
        if (admin == null) {
            admin = Admin.create(kafka);
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ofSeconds(1));
        }
    }
}
