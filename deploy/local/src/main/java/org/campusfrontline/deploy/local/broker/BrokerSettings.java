package org.campusfrontline.deploy.local.broker;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Where a broker keeps its data, on which loopback port it listens, and whether clients may create topics by using
/// them.
public record BrokerSettings(
        Path directory, int port, Path log, boolean autoCreateTopics, List<String> javaOptions, Duration grace) {
    public BrokerSettings {
        javaOptions = List.copyOf(javaOptions);
    }

    public static BrokerSettings of(Path directory, int port) {
        Path log = directory.resolve("broker.log");
        return new BrokerSettings(directory, port, log, false, List.of("-Xmx384m"), Duration.ofSeconds(10));
    }

    /// For tests: starts with less work, creates topics on first use, and is ended at once.
    public static BrokerSettings forTests(Path directory, int port) {
        Path log = directory.resolve("broker.log");
        List<String> options = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1");
        return new BrokerSettings(directory, port, log, true, options, Duration.ZERO);
    }

    public BrokerSettings withLog(Path file) {
        return new BrokerSettings(directory, port, file, autoCreateTopics, javaOptions, grace);
    }
}
