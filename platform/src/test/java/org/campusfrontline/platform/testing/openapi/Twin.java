package org.campusfrontline.platform.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/// The OpenAPI 3.0.3 document that says the same as a 3.1 one: the usual validators read 3.0 and are blind on 3.1.
/// What 3.0 has no words for stops the gate instead of being lost.
final class Twin {

    private static final Set<String> NOT_A_SCHEMA =
            Set.of("example", "examples", "default", "enum", "const", "value", "x-roles", "required");
    private static final Set<String> SCHEMA_MAPS = Set.of("properties", "schemas");
    private static final Set<String> SCHEMA_LISTS = Set.of("allOf", "anyOf", "oneOf");
    private static final Set<String> SCHEMAS = Set.of("schema", "items", "additionalProperties", "not");

    private final boolean strict;

    private Twin(boolean strict) {
        this.strict = strict;
    }

    /// Says the same as the document.
    static JsonNode of(JsonNode document) {
        return new Twin(false).convert(document);
    }

    /// Says in addition that no object has properties beyond those that are named.
    static JsonNode strict(JsonNode document) {
        return new Twin(true).convert(document);
    }

    private JsonNode convert(JsonNode document) {
        ObjectNode twin = document.deepCopy();
        twin.put("openapi", "3.0.3");
        twin.remove("jsonSchemaDialect");
        walk(twin);
        return twin;
    }

    private void walk(JsonNode node) {
        if (node instanceof ArrayNode list) {
            list.forEach(this::walk);
        }
        if (!(node instanceof ObjectNode object)) {
            return;
        }
        for (String name :
                List.copyOf(object.properties().stream().map(e -> e.getKey()).toList())) {
            JsonNode child = object.get(name);
            if (NOT_A_SCHEMA.contains(name)) {
                continue;
            }
            if (SCHEMAS.contains(name) && child instanceof ObjectNode schema) {
                object.set(name, schema(schema, strict));
            } else if (SCHEMA_MAPS.contains(name) && child instanceof ObjectNode schemas) {
                schemas.properties().forEach(entry -> entry.setValue(schema((ObjectNode) entry.getValue(), strict)));
            } else {
                walk(child);
            }
        }
    }

    private JsonNode schema(ObjectNode schema, boolean close) {
        SchemaWords.refuseWhatCannotBeSaid(schema);
        boolean nullable = SchemaWords.takeNull(schema);
        SchemaWords.rewrite(schema);
        for (String name : SCHEMA_LISTS) {
            if (schema.get(name) instanceof ArrayNode parts) {
                boolean closeParts = close && !name.equals("allOf");
                for (int i = 0; i < parts.size(); i++) {
                    parts.set(i, schema((ObjectNode) parts.get(i), closeParts));
                }
            }
        }
        walkWithin(schema);
        if (close && schema.has("properties") && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        return nullable ? SchemaWords.orNull(schema) : schema;
    }

    private void walkWithin(ObjectNode schema) {
        for (String name : SCHEMAS) {
            if (schema.get(name) instanceof ObjectNode inner) {
                schema.set(name, schema(inner, strict));
            }
        }
        if (schema.get("properties") instanceof ObjectNode properties) {
            properties.properties().forEach(entry -> entry.setValue(schema((ObjectNode) entry.getValue(), strict)));
        }
    }
}
