package org.campusfrontline.deploy.local.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.campusfrontline.deploy.local.process.ChildProcess;
import org.campusfrontline.deploy.local.process.JavaCommand;
import org.campusfrontline.deploy.local.process.Launch;
import org.campusfrontline.deploy.local.process.Part;
import org.campusfrontline.deploy.local.process.PartFailure;
import org.campusfrontline.deploy.local.process.Ports;
import org.jspecify.annotations.Nullable;

/// A real Kafka broker (KRaft, one node) in a JVM of its own, on the loopback address only.
/// Data survives SIGKILL: Kafka writes to the page cache, which outlives the process.
public final class EmbeddedBroker implements Part {
    private static final Duration STARTED_WITHIN = Duration.ofSeconds(90);

    private final BrokerSettings settings;
    private @Nullable ChildProcess process;

    public EmbeddedBroker(BrokerSettings settings) {
        this.settings = settings;
    }

    /// A broker that already runs under this process id.
    public EmbeddedBroker(BrokerSettings settings, long pid) {
        this(settings);
        process = ChildProcess.attach(pid, settings.log(), settings.grace());
    }

    @Override
    public String name() {
        return "broker";
    }

    public String bootstrapServers() {
        return Ports.LOOPBACK + ":" + settings.port();
    }

    @Override
    public void start() {
        Path configuration = settings.directory().resolve("server.properties");
        Path ready = settings.directory().resolve("ready");
        try {
            Files.createDirectories(settings.directory());
            Files.deleteIfExists(ready);
            writeProperties(configuration);
        } catch (IOException e) {
            throw new PartFailure("cannot write " + configuration, e);
        }
        ChildProcess started = ChildProcess.start(new Launch(
                name(),
                JavaCommand.ofClass(
                        BrokerMain.class,
                        javaOptions(),
                        "logback-part.xml",
                        List.of(configuration.toString(), ready.toString())),
                Map.of(),
                settings.directory(),
                settings.log(),
                settings.grace()));
        process = started;
        started.await(name(), STARTED_WITHIN, () -> Files.exists(ready));
    }

    private List<String> javaOptions() {
        List<String> options = new ArrayList<>(settings.javaOptions());
        options.addAll(List.of("-Xms64m", "-XX:+UseSerialGC"));
        return options;
    }

    /// The controller's port is found anew on each start; nothing outside the process knows it.
    private void writeProperties(Path file) throws IOException {
        Properties properties = new Properties();
        properties.putAll(BrokerConfiguration.of(settings, Ports.free()));
        try (OutputStream out = Files.newOutputStream(file)) {
            properties.store(out, null);
        }
    }

    @Override
    public boolean alive() {
        return process != null && process.alive();
    }

    @Override
    public long pid() {
        return running().pid();
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop();
        }
    }

    @Override
    public void kill() {
        running().kill();
    }

    private ChildProcess running() {
        if (process == null) {
            throw new PartFailure("the broker was never started");
        }
        return process;
    }
}
