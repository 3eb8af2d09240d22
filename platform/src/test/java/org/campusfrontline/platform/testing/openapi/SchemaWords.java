package org.campusfrontline.platform.testing.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Set;

/// The words of one JSON Schema 2020-12 object in those of OpenAPI 3.0.
final class SchemaWords {

    private static final Set<String> UNSAYABLE = Set.of(
            "$defs",
            "if",
            "then",
            "else",
            "prefixItems",
            "contains",
            "unevaluatedProperties",
            "patternProperties",
            "dependentRequired",
            "dependentSchemas",
            "propertyNames",
            "$dynamicRef");

    private SchemaWords() {}

    static void refuseWhatCannotBeSaid(ObjectNode schema) {
        for (String word : UNSAYABLE) {
            if (schema.has(word)) {
                throw new AssertionError("OpenAPI 3.0 cannot say " + word + ", so the gate would be blind: " + schema);
            }
        }
    }

    /// Takes null out of the schema's types or choices; true when it was there.
    static boolean takeNull(ObjectNode schema) {
        boolean nullable = false;
        if (schema.get("type") instanceof ArrayNode types) {
            nullable = removeText(types, "null");
            spreadTypes(schema, types);
        }
        for (String name : Set.of("anyOf", "oneOf")) {
            if (schema.get(name) instanceof ArrayNode choices) {
                boolean found = removeNullSchema(choices);
                nullable |= found;
                if (found && choices.size() == 1) {
                    schema.remove(name);
                    schema.set("allOf", choices);
                }
            }
        }
        return nullable;
    }

    /// 3.0 heeds `nullable` beside a type only, and never beside a reference; a choice is heeded everywhere.
    static JsonNode orNull(ObjectNode schema) {
        if (schema.has("type") && !schema.has("enum")) {
            return schema.put("nullable", true);
        }
        ObjectNode nothing = schema.objectNode().put("nullable", true);
        nothing.putArray("enum").addNull();
        ObjectNode either = schema.objectNode().put("nullable", true);
        either.putArray("anyOf").add(schema).add(nothing);
        return either;
    }

    static void rewrite(ObjectNode schema) {
        JsonNode constant = schema.remove("const");
        if (constant != null) {
            schema.putArray("enum").add(constant);
        }
        schema.remove("$schema");
        schema.remove("$comment");
        schema.remove("examples");
        schema.remove("contentMediaType");
        schema.remove("contentEncoding");
        exclusive(schema, "exclusiveMinimum", "minimum");
        exclusive(schema, "exclusiveMaximum", "maximum");
        if (schema.has("$ref") && schema.size() > 1) {
            JsonNode reference = schema.remove("$ref");
            schema.putArray("allOf").addObject().set("$ref", reference);
        }
    }

    private static void exclusive(ObjectNode schema, String exclusive, String bound) {
        if (schema.path(exclusive).isNumber()) {
            schema.set(bound, schema.get(exclusive));
            schema.put(exclusive, true);
        }
    }

    private static void spreadTypes(ObjectNode schema, ArrayNode types) {
        if (types.size() == 1) {
            schema.set("type", types.get(0));
            return;
        }
        schema.remove("type");
        ArrayNode choices = schema.putArray("anyOf");
        types.forEach(type -> choices.addObject().set("type", type));
    }

    private static boolean removeText(ArrayNode list, String text) {
        boolean found = false;
        for (Iterator<JsonNode> each = list.iterator(); each.hasNext(); ) {
            if (each.next().asText().equals(text)) {
                each.remove();
                found = true;
            }
        }
        return found;
    }

    private static boolean removeNullSchema(ArrayNode choices) {
        boolean found = false;
        for (Iterator<JsonNode> each = choices.iterator(); each.hasNext(); ) {
            if (each.next().path("type").asText().equals("null")) {
                each.remove();
                found = true;
            }
        }
        return found;
    }
}
