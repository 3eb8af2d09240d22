package org.campusfrontline.platform.testing.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.campusfrontline.platform.testing.TestEvent;

/// A small producing service's contract on disk, into which the tests plant breaks.
final class PlantedContract {

    static final String TOPIC = "planted.thing.v1";
    static final String GOOD = """
            {"id": "01932c07-2a4e-7c1b-9f3d-5b8f1f4f7a10", "size": 1, "note": null, "colour": "RED", "version": 3}""";

    static final String SCHEMA = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "type": "object",
              "required": ["id", "size", "note", "colour", "version"],
              "properties": {
                "id": {"type": "string", "format": "uuid"},
                "size": {"type": "integer", "minimum": 0},
                "note": {"type": ["string", "null"], "maxLength": 40},
                "colour": {"enum": ["RED", "GREEN"]},
                "places": {"type": "array", "items": {
                  "type": "object", "required": ["code"], "properties": {"code": {"type": "string"}}}},
                "version": {"type": "integer"}
              }
            }
            """;

    static final String ASYNCAPI = """
            asyncapi: 3.0.0
            info: {title: Planted events, version: 1.0.0}
            channels:
              thing:
                address: planted.thing.v1
                messages:
                  thingChanged: {$ref: '#/components/messages/thingChanged'}
            components:
              messages:
                thingChanged:
                  name: org.campusfrontline.planted.thing-changed
                  x-key: "{id}"
                  payload: {$ref: ./planted.thing.v1/thing-changed.schema.json}
            """;

    private final Path module;

    PlantedContract(Path module) {
        this.module = module;
        asyncApi(ASYNCAPI).schema(SCHEMA).sample("thing-changed-usual.json", GOOD);
    }

    PlantedContract asyncApi(String yaml) {
        return write("src/main/resources/contract/asyncapi.yaml", yaml);
    }

    PlantedContract schema(String json) {
        return write("src/main/resources/contract/planted.thing.v1/thing-changed.schema.json", json);
    }

    PlantedContract sample(String name, String json) {
        return write("src/test/resources/contract/planted.thing.v1/" + name, json);
    }

    PlantedContract write(String file, String content) {
        try {
            Path path = module.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ContractFolder folder() {
        return new ContractFolder(module);
    }

    /// The event as the service itself would send it.
    static TestEvent event(String value) {
        TestEvent made = TestEvent.of(TOPIC, "thing-changed", "01932c07-2a4e-7c1b-9f3d-5b8f1f4f7a10", 3, value);
        Map<String, String> headers = new HashMap<>(made.headers());
        headers.remove(TestEvent.BY_TEST);
        headers.put("ce_id", "01932c07-2a4e-7c1b-9f3d-5b8f1f4f7a11");
        return new TestEvent(TOPIC, made.key(), value, headers);
    }

    static TestEvent with(String header, String value) {
        Map<String, String> headers = new HashMap<>(event(GOOD).headers());
        headers.put(header, value);
        return new TestEvent(TOPIC, event(GOOD).key(), GOOD, headers);
    }
}
