package org.campusfrontline.deploy.local.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Where the server's data and its unpacked program lie, its loopback port, its schemas, its sizes.
public record DatabaseSettings(
        Path directory,
        Path programs,
        int port,
        Path log,
        List<String> schemas,
        int bufferPoolMegabytes,
        int maxConnections,
        Duration grace) {
    public DatabaseSettings {
        schemas = List.copyOf(schemas);
    }

    public static DatabaseSettings of(Path directory, Path programs, int port) {
        return new DatabaseSettings(
                directory,
                programs,
                port,
                directory.resolve("database.log"),
                List.of(),
                256,
                300,
                Duration.ofSeconds(30));
    }

    public DatabaseSettings withLog(Path file) {
        return new DatabaseSettings(
                directory, programs, port, file, schemas, bufferPoolMegabytes, maxConnections, grace);
    }

    public DatabaseSettings withSchemas(List<String> names) {
        return new DatabaseSettings(directory, programs, port, log, names, bufferPoolMegabytes, maxConnections, grace);
    }

    public DatabaseSettings withBufferPool(int megabytes) {
        return new DatabaseSettings(directory, programs, port, log, schemas, megabytes, maxConnections, grace);
    }

    public DatabaseSettings withGrace(Duration time) {
        return new DatabaseSettings(directory, programs, port, log, schemas, bufferPoolMegabytes, maxConnections, time);
    }
}
