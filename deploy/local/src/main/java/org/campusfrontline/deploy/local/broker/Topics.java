package org.campusfrontline.deploy.local.broker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.campusfrontline.deploy.local.process.PartFailure;

/// Creates the topics that are not there yet and leaves the others as they are.
public final class Topics {
    private Topics() {}

    public static void create(String bootstrapServers, List<Topic> topics) {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 30_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 15_000);
        try (Admin admin = Admin.create(settings)) {
            Set<String> known = admin.listTopics().names().get();
            List<NewTopic> missing = topics.stream()
                    .filter(topic -> !known.contains(topic.name()))
                    .map(Topics::describe)
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new PartFailure("cannot create topics at " + bootstrapServers, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailure("interrupted while creating topics", e);
        }
    }

    /// The replication factor is the server's default: one here, more on a cluster.
    private static NewTopic describe(Topic topic) {
        Map<String, String> settings = topic.compacted()
                ? Map.of("cleanup.policy", "compact")
                : Map.of("cleanup.policy", "delete", "retention.ms", "-1");
        return new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.<Short>empty()).configs(settings);
    }
}
