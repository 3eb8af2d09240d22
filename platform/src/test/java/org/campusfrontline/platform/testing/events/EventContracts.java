package org.campusfrontline.platform.testing.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The AsyncAPI document of a service and the schemas that it refers to.
final class EventContracts {

    private final ContractFolder folder;
    private final JsonNode document;
    private final List<EventKind> kinds = new ArrayList<>();

    EventContracts(ContractFolder folder) {
        this.folder = folder;
        document = folder.asyncApi();
        for (JsonNode channel : document.path("channels")) {
            String topic = channel.path("address").asText();
            for (JsonNode reference : channel.path("messages")) {
                kinds.add(kind(topic, resolve(reference)));
            }
        }
    }

    List<EventKind> kinds() {
        return List.copyOf(kinds);
    }

    Optional<EventKind> find(String topic, String type) {
        return kinds.stream()
                .filter(kind -> kind.topic().equals(topic) && kind.type().equals(type))
                .findFirst();
    }

    /// The kind of a sample by its file's name: the longest event name with which it begins.
    Optional<EventKind> ofSample(String topic, String fileName) {
        return kinds.stream()
                .filter(kind -> kind.topic().equals(topic) && fileName.startsWith(kind.name() + "-"))
                .max((a, b) -> Integer.compare(a.name().length(), b.name().length()));
    }

    /// The document with every schema in the place of its reference, to be kept as the approved copy.
    JsonNode whole() {
        ObjectNode whole = document.deepCopy();
        inline(whole);
        return whole;
    }

    private EventKind kind(String topic, JsonNode message) {
        String type = message.path("name").asText();
        String event = type.substring(type.lastIndexOf('.') + 1);
        return new EventKind(topic, type, message.path("x-key").asText(), folder.schema(topic, event));
    }

    private JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.startsWith("#") ? resolve(document.at(reference.substring(1))) : node;
    }

    private void inline(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> entry : object.properties()) {
                String reference = entry.getValue().path("$ref").asText();
                if (reference.endsWith(".schema.json")) {
                    entry.setValue(ContractFolder.readJson(folder.asyncApiFile().resolveSibling(reference)));
                }
            }
        }
        node.forEach(this::inline);
    }
}
