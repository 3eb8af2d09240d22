package org.campusfrontline.platform.testing.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.campusfrontline.platform.testing.openapi.ApprovedCopy;

/// What a consumer would stumble over. A schema may get optional fields, more words in an enumeration and other
/// explanations; any other change of it is a break, and so is a channel or message that goes.
final class EventChanges implements ApprovedCopy.Comparison {

    private static final Set<String> EXPLANATIONS =
            Set.of("title", "description", "examples", "example", "$comment", "$id", "deprecated");
    private final Set<String> breaks = new TreeSet<>();

    @Override
    public List<String> breaks(JsonNode before, JsonNode after) {
        breaks.clear();
        for (Map.Entry<String, JsonNode> channel : before.path("channels").properties()) {
            String address = channel.getValue().path("address").asText();
            JsonNode now = channel(after, address);
            if (now.isMissingNode()) {
                breaks.add("the topic is gone: " + address);
            } else {
                compareMessages(before, after, channel.getValue(), now);
            }
        }
        return List.copyOf(breaks);
    }

    private void compareMessages(JsonNode before, JsonNode after, JsonNode channel, JsonNode now) {
        String topic = channel.path("address").asText();
        for (JsonNode reference : channel.path("messages")) {
            JsonNode old = resolve(before, reference);
            String name = old.path("name").asText();
            JsonNode message = message(after, now, name);
            if (message.isMissingNode()) {
                breaks.add("the event is gone: " + name + " on " + topic);
                continue;
            }
            if (!old.path("x-key").equals(message.path("x-key"))) {
                breaks.add("the key has another meaning: " + name);
            }
            compareSchemas(old.path("payload"), message.path("payload"), name);
        }
    }

    private void compareSchemas(JsonNode before, JsonNode after, String where) {
        Set<String> words = new HashSet<>();
        before.fieldNames().forEachRemaining(words::add);
        after.fieldNames().forEachRemaining(words::add);
        words.removeAll(EXPLANATIONS);
        if (!before.isObject()) {
            compareValues(before, after, where);
            return;
        }
        for (String word : words) {
            String place = where + "/" + word;
            switch (word) {
                case "properties", "$defs" -> compareProperties(before.path(word), after.path(word), where);
                case "required" -> compareRequired(before.path(word), after.path(word), where);
                case "enum" ->
                    lost(before.path(word), after.path(word))
                            .forEach(value -> breaks.add("a value is gone at " + where + ": " + value));
                case "items", "additionalProperties", "not" ->
                    compareSchemas(before.path(word), after.path(word), place);
                case "anyOf", "oneOf", "allOf" -> compareParts(before.path(word), after.path(word), place);
                default -> compareValues(before.path(word), after.path(word), place);
            }
        }
    }

    private void compareProperties(JsonNode before, JsonNode after, String where) {
        for (Map.Entry<String, JsonNode> property : before.properties()) {
            JsonNode now = after.path(property.getKey());
            String place = where + "/" + property.getKey();
            if (now.isMissingNode()) {
                breaks.add("the field is gone: " + place);
            } else {
                compareSchemas(property.getValue(), now, place);
            }
        }
    }

    private void compareRequired(JsonNode before, JsonNode after, String where) {
        lost(before, after).forEach(field -> breaks.add("the field may now be missing: " + where + "/" + field));
        lost(after, before).forEach(field -> breaks.add("the field is newly required: " + where + "/" + field));
    }

    private void compareParts(JsonNode before, JsonNode after, String where) {
        if (before.size() != after.size()) {
            breaks.add("the choice has other parts: " + where);
        }
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            compareSchemas(before.get(i), after.get(i), where + "/" + i);
        }
    }

    private void compareValues(JsonNode before, JsonNode after, String where) {
        if (!before.equals(after)) {
            breaks.add("changed at " + where + ": " + before + " became " + after);
        }
    }

    private static Set<String> lost(JsonNode before, JsonNode after) {
        Set<String> values = new TreeSet<>();
        before.forEach(value -> values.add(value.asText()));
        after.forEach(value -> values.remove(value.asText()));
        return values;
    }

    private static JsonNode channel(JsonNode document, String address) {
        for (JsonNode channel : document.path("channels")) {
            if (channel.path("address").asText().equals(address)) {
                return channel;
            }
        }
        return document.path("none");
    }

    private static JsonNode message(JsonNode document, JsonNode channel, String name) {
        for (JsonNode reference : channel.path("messages")) {
            JsonNode message = resolve(document, reference);
            if (message.path("name").asText().equals(name)) {
                return message;
            }
        }
        return document.path("none");
    }

    private static JsonNode resolve(JsonNode document, JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.startsWith("#") ? resolve(document, document.at(reference.substring(1))) : node;
    }
}
