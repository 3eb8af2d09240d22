package org.campusfrontline.deploy.local.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Where the server's data and its unpacked program lie, its loopback port, its schemas, its sizes.
/// What is not durable survives the end of the process, SIGKILL too, but not that of the machine.
public record DatabaseSettings(
        Path directory,
        Path programs,
        int port,
        Path log,
        List<String> schemas,
        int bufferPoolMegabytes,
        boolean durable,
        Duration grace) {
    public DatabaseSettings {
        schemas = List.copyOf(schemas);
    }

    public static DatabaseSettings of(Path directory, Path programs, int port) {
        Path log = directory.resolve("database.log");
        return new DatabaseSettings(directory, programs, port, log, List.of(), 256, true, Duration.ofSeconds(30));
    }

    /// For tests: quick, small, and ended at once.
    public static DatabaseSettings forTests(Path directory, Path programs, int port) {
        Path log = directory.resolve("database.log");
        return new DatabaseSettings(directory, programs, port, log, List.of(), 128, false, Duration.ZERO);
    }

    public DatabaseSettings withLog(Path file) {
        return new DatabaseSettings(directory, programs, port, file, schemas, bufferPoolMegabytes, durable, grace);
    }

    public DatabaseSettings withSchemas(List<String> names) {
        return new DatabaseSettings(directory, programs, port, log, names, bufferPoolMegabytes, durable, grace);
    }

    public DatabaseSettings withBufferPool(int megabytes) {
        return new DatabaseSettings(directory, programs, port, log, schemas, megabytes, durable, grace);
    }
}
