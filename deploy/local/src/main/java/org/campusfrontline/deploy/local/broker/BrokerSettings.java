package org.campusfrontline.deploy.local.broker;

import java.nio.file.Path;
import java.time.Duration;

/// Where a broker keeps its data, on which loopback port it listens, and whether clients may create topics by using
/// them.
public record BrokerSettings(
        Path directory, int port, Path log, boolean autoCreateTopics, int heapMegabytes, Duration grace) {
    public static BrokerSettings of(Path directory, int port) {
        return new BrokerSettings(directory, port, directory.resolve("broker.log"), false, 384, Duration.ofSeconds(10));
    }

    public BrokerSettings withLog(Path file) {
        return new BrokerSettings(directory, port, file, autoCreateTopics, heapMegabytes, grace);
    }

    public BrokerSettings withAutoCreateTopics(boolean allowed) {
        return new BrokerSettings(directory, port, log, allowed, heapMegabytes, grace);
    }

    public BrokerSettings withGrace(Duration time) {
        return new BrokerSettings(directory, port, log, autoCreateTopics, heapMegabytes, time);
    }
}
