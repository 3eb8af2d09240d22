package org.campusfrontline.deploy.local.broker;

import java.util.Map;
import java.util.TreeMap;
import org.campusfrontline.deploy.local.process.Ports;

/// The properties of a single broker in combined mode: small enough for a laptop, quick to come back after SIGKILL.
final class BrokerConfiguration {
    private BrokerConfiguration() {}

    static Map<String, String> of(BrokerSettings settings, int controllerPort) {
        Map<String, String> properties = new TreeMap<>(SIZES);
        properties.putAll(RECOVERY);
        String broker = "PLAINTEXT://" + Ports.LOOPBACK + ":" + settings.port();
        properties.put("process.roles", "broker,controller");
        properties.put("node.id", "1");
        properties.put("controller.quorum.voters", "1@" + Ports.LOOPBACK + ":" + controllerPort);
        properties.put("controller.listener.names", "CONTROLLER");
        properties.put("listeners", broker + ",CONTROLLER://" + Ports.LOOPBACK + ":" + controllerPort);
        properties.put("advertised.listeners", broker);
        properties.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.put("log.dirs", settings.directory().resolve("data").toString());
        properties.put("auto.create.topics.enable", Boolean.toString(settings.autoCreateTopics()));
        return properties;
    }

    private static final Map<String, String> SIZES = Map.of(
            "num.partitions", "3",
            "num.network.threads", "2",
            "num.io.threads", "4",
            "background.threads", "2",
            "num.recovery.threads.per.data.dir", "2",
            "offsets.topic.num.partitions", "6",
            "transaction.state.log.num.partitions", "3",
            "log.cleaner.dedupe.buffer.size", "16777216",
            "log.segment.bytes", "134217728",
            "log.retention.ms", "-1");

    private static final Map<String, String> RECOVERY = Map.of(
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1",
            "broker.session.timeout.ms", "3000",
            "broker.heartbeat.interval.ms", "500",
            "controlled.shutdown.enable", "false",
            "group.initial.rebalance.delay.ms", "0",
            "log.cleaner.backoff.ms", "5000");
}
