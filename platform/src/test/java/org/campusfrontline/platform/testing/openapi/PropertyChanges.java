package org.campusfrontline.platform.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What the comparing library does not see: a property that goes, a null where none was, a null no longer taken.
final class PropertyChanges {

    private final DeclaredAnswers before;
    private final DeclaredAnswers after;
    private final Set<String> breaks = new TreeSet<>();
    private final Set<String> visited = new HashSet<>();

    PropertyChanges(JsonNode before, JsonNode after) {
        this.before = new DeclaredAnswers(before);
        this.after = new DeclaredAnswers(after);
    }

    List<String> breaks() {
        for (DeclaredAnswers.Operation old : before.operations()) {
            after.operations().stream()
                    .filter(now ->
                            now.method().equals(old.method()) && now.path().equals(old.path()))
                    .forEach(now -> compare(old.node(), now.node()));
        }
        return List.copyOf(breaks);
    }

    private void compare(JsonNode old, JsonNode now) {
        contents(before.resolve(old.path("requestBody")), after.resolve(now.path("requestBody")), false);
        for (Map.Entry<String, JsonNode> answer : old.path("responses").properties()) {
            JsonNode other = now.path("responses").path(answer.getKey());
            contents(before.resolve(answer.getValue()), after.resolve(other), true);
        }
    }

    private void contents(JsonNode old, JsonNode now, boolean answer) {
        for (Map.Entry<String, JsonNode> media : old.path("content").properties()) {
            JsonNode other = now.path("content").path(media.getKey());
            schemas(media.getValue().path("schema"), other.path("schema"), answer, "");
        }
    }

    private void schemas(JsonNode old, JsonNode now, boolean answer, String where) {
        if (now.isMissingNode() || !visited.add(old + "|" + now + "|" + answer)) {
            return;
        }
        JsonNode from = before.resolve(old);
        JsonNode to = after.resolve(now);
        String place = old.path("$ref").asText(where);
        if (answer && !takesNull(from) && takesNull(to)) {
            breaks.add("an answer may now be null at " + where);
        }
        if (!answer && takesNull(from) && !takesNull(to)) {
            breaks.add("a request may no longer be null at " + where);
        }
        for (Map.Entry<String, JsonNode> property : from.path("properties").properties()) {
            JsonNode other = to.path("properties").path(property.getKey());
            String step = place + "/" + property.getKey();
            if (other.isMissingNode() && to.has("properties")) {
                breaks.add("the property is gone: " + step);
            }
            schemas(property.getValue(), other, answer, step);
        }
        schemas(from.path("items"), to.path("items"), answer, place + "/items");
        choices(from, to).forEach(pair -> schemas(pair.get(0), pair.get(1), answer, place));
    }

    /// Pairs the parts of a choice in their order, as far as both have them.
    private static List<List<JsonNode>> choices(JsonNode from, JsonNode to) {
        List<List<JsonNode>> pairs = new ArrayList<>();
        for (String word : List.of("anyOf", "oneOf", "allOf")) {
            for (int i = 0; i < Math.min(from.path(word).size(), to.path(word).size()); i++) {
                pairs.add(List.of(from.path(word).get(i), to.path(word).get(i)));
            }
        }
        return pairs;
    }

    private static boolean takesNull(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.asText().equals("null")) {
            return true;
        }
        for (JsonNode one : type) {
            if (one.asText().equals("null")) {
                return true;
            }
        }
        for (String word : List.of("anyOf", "oneOf")) {
            for (JsonNode choice : schema.path(word)) {
                if (takesNull(choice)) {
                    return true;
                }
            }
        }
        return false;
    }
}
