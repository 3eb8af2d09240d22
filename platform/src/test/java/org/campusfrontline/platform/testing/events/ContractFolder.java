package org.campusfrontline.platform.testing.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The contract of one producing service as it lies in its source tree.
public final class ContractFolder {

    /// The module that produces the topics of a service.
    private static final Map<String, String> MODULES = Map.of(
            "volunteer", "volunteer-service",
            "roster", "duty-roster-service",
            "assessment", "assessment-service",
            "notification", "notification-service");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private final Path module;

    ContractFolder(Path module) {
        this.module = module;
    }

    /// By the first word of its topics.
    public static ContractFolder of(String service) {
        String folder = MODULES.get(service);
        if (folder == null) {
            throw new AssertionError("no service has topics that begin with " + service);
        }
        return new ContractFolder(root().resolve(folder));
    }

    static Path root() {
        return Path.of(System.getProperty("campus.root", "..")).toAbsolutePath();
    }

    boolean exists() {
        return Files.exists(asyncApiFile());
    }

    Path asyncApiFile() {
        return module.resolve("src/main/resources/contract/asyncapi.yaml");
    }

    JsonNode asyncApi() {
        return read(YAML, asyncApiFile());
    }

    Path schemaFile(String topic, String event) {
        return module.resolve("src/main/resources/contract").resolve(topic).resolve(event + ".schema.json");
    }

    JsonNode schema(String topic, String event) {
        return read(JSON, schemaFile(topic, event));
    }

    List<Path> schemaFiles() {
        return files(module.resolve("src/main/resources/contract"), ".schema.json");
    }

    /// The golden samples of a topic, in order of their names.
    List<Path> samples(String topic) {
        return files(module.resolve("src/test/resources/contract").resolve(topic), ".json");
    }

    static JsonNode readJson(Path file) {
        return read(JSON, file);
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(ObjectMapper mapper, Path file) {
        try {
            return mapper.readTree(file.toFile());
        } catch (IOException e) {
            throw new AssertionError("not readable: " + file, e);
        }
    }
}
