package org.campusfrontline.deploy.bench.measure;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.campusfrontline.deploy.bench.client.Pause;

/// The services' consumers as the broker knows them.
public final class Consumers {

    private static final Duration CAUGHT_UP_WITHIN = Duration.ofSeconds(180);
    private final String bootstrapServers;

    public Consumers(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /// Returns once every group has committed the end of each partition that it reads.
    public void awaitCaughtUp() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            if (!Pause.until(CAUGHT_UP_WITHIN, () -> behind(admin) == 0)) {
                throw new IllegalStateException("the consumers are still behind by " + behind(admin) + " records");
            }
        }
    }

    private static long behind(Admin admin) {
        try {
            Map<TopicPartition, Long> furthestBehind = furthestBehind(admin);
            Map<TopicPartition, OffsetSpec> asked = furthestBehind.keySet().stream()
                    .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
            return admin.listOffsets(asked).all().get().entrySet().stream()
                    .mapToLong(
                            end -> end.getValue().offset() - furthestBehind.getOrDefault(end.getKey(), Long.MAX_VALUE))
                    .sum();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker does not tell how far the consumers are", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static Map<TopicPartition, Long> furthestBehind(Admin admin)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> furthestBehind = new HashMap<>();
        for (GroupListing group : admin.listGroups().all().get()) {
            Map<TopicPartition, OffsetAndMetadata> offsets = admin.listConsumerGroupOffsets(group.groupId())
                    .partitionsToOffsetAndMetadata()
                    .get();
            offsets.forEach((partition, offset) -> furthestBehind.merge(partition, offset.offset(), Math::min));
        }
        return furthestBehind;
    }
}
