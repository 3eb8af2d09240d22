package org.campusfrontline.platform.testing.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Makes a value that a schema allows, as far as types, formats and enumerations say.
final class JsonMaker {

    private static final int DEEPEST = 6;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private final UnaryOperator<JsonNode> resolve;
    private final Random random;

    JsonMaker(UnaryOperator<JsonNode> resolve, Random random) {
        this.resolve = resolve;
        this.random = random;
    }

    JsonNode make(JsonNode schema) {
        return make(schema, 0);
    }

    private JsonNode make(JsonNode reference, int depth) {
        JsonNode schema = resolve.apply(reference);
        if (depth > DEEPEST) {
            return JSON.nullNode();
        }
        for (String choice : new String[] {"anyOf", "oneOf", "allOf"}) {
            if (!schema.path(choice).isEmpty()) {
                return make(schema.path(choice).get(0), depth + 1);
            }
        }
        if (!schema.path("enum").isEmpty()) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> JSON.numberNode(whole(schema));
            case "number" -> JSON.numberNode(random.nextDouble() * 10);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "string" -> JSON.textNode(text(schema));
            default -> JSON.nullNode();
        };
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return type.get(0).asText();
        }
        return type.isMissingNode() && schema.has("properties") ? "object" : type.asText();
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            object.set(property.getKey(), make(property.getValue(), depth + 1));
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        int size = Math.max(schema.path("minItems").asInt(0), random.nextInt(3));
        for (int i = 0; i < size; i++) {
            array.add(make(schema.path("items"), depth + 1));
        }
        return array;
    }

    private long whole(JsonNode schema) {
        long least = schema.path("minimum").asLong(0);
        long most = schema.path("maximum").asLong(least + 100);
        return least + (most > least ? random.nextLong(Math.min(most - least, 1_000) + 1) : 0);
    }

    private String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "date" -> "2026-11-%02d".formatted(1 + random.nextInt(28));
            case "date-time" -> "2026-11-%02dT08:00:00Z".formatted(1 + random.nextInt(28));
            default -> {
                int most = schema.path("maxLength").asInt(20);
                int length = Math.max(schema.path("minLength").asInt(1), 1 + random.nextInt(Math.min(most, 20)));
                yield random.ints(length, 'a', 'z' + 1)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        };
    }
}
