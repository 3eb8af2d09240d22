package org.campusfrontline.deploy.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.campusfrontline.deploy.local.process.ChildProcess;
import org.campusfrontline.deploy.local.process.Folders;
import org.campusfrontline.deploy.local.process.JavaCommand;
import org.campusfrontline.deploy.local.process.Launch;
import org.campusfrontline.deploy.local.process.Part;
import org.campusfrontline.deploy.local.process.PartFailure;
import org.jspecify.annotations.Nullable;

/// One of the five applications in a JVM of its own, or a further replica of it.
final class Application implements Part {
    private static final Duration STARTED_WITHIN = Duration.ofMinutes(5);
    private static final Duration GRACE = Duration.ofSeconds(15);
    private static final List<String> OPTIONS = List.of(
            "-Xms48m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final String name;
    private final Service service;
    private final StackSettings settings;
    private final int port;
    private final Map<String, String> environment;
    private @Nullable ChildProcess process;

    Application(String name, Service service, StackSettings settings, int port, Map<String, String> environment) {
        this.name = name;
        this.service = service;
        this.settings = settings;
        this.port = port;
        this.environment = Map.copyOf(environment);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void start() {
        Path jar = service.jar(settings.checkout());
        if (!Files.exists(jar)) {
            throw new PartFailure(name + " is not built (" + jar + "); build it: ./mvnw package -DskipTests");
        }
        Path temporary = settings.folder().temporary(name);
        Path data = settings.folder().data(name);
        try {
            Folders.delete(temporary);
            Files.createDirectories(temporary);
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new PartFailure("cannot prepare " + data, e);
        }
        List<String> options = new ArrayList<>(OPTIONS);
        options.add("-Xmx" + service.heapMegabytes() + "m");
        options.add("-Djava.io.tmpdir=" + temporary);
        ChildProcess started = ChildProcess.start(new Launch(
                name,
                JavaCommand.ofJar(jar, options),
                environment,
                data,
                settings.folder().log(name),
                GRACE));
        process = started;
        started.await(name, STARTED_WITHIN, () -> Health.live(port));
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
            throw new PartFailure(name + " was never started");
        }
        return process;
    }
}
