package org.campusfrontline.platform.testing.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campusfrontline.platform.testing.TestEvent;

/// One kind of event as its contract describes it: topic, type, the key's pattern and the schema of its value.
final class EventKind {

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

    private final String topic;
    private final String type;
    private final String keyPattern;
    private final JsonNode schema;

    /// What values are held against, compiled when the first one comes.
    private JsonSchema closed;

    EventKind(String topic, String type, String keyPattern, JsonNode schema) {
        this.topic = topic;
        this.type = type;
        this.keyPattern = keyPattern;
        this.schema = schema;
    }

    String topic() {
        return topic;
    }

    String type() {
        return type;
    }

    String keyPattern() {
        return keyPattern;
    }

    JsonNode schema() {
        return schema;
    }

    /// The type without the prefix of its service, as in file names.
    String name() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /// What is wrong with a value; a field that the schema does not name is a fault too.
    List<String> faults(JsonNode value) {
        List<String> faults = new ArrayList<>();
        closed().validate(value).forEach(message -> faults.add(message.getMessage()));
        return faults;
    }

    /// The key that a value's own fields make.
    String keyOf(JsonNode value) {
        Matcher fields = FIELD.matcher(keyPattern);
        return fields.replaceAll(
                field -> Matcher.quoteReplacement(value.path(field.group(1)).asText("?")));
    }

    TestEvent sample(JsonNode value) {
        return TestEvent.of(topic, name(), keyOf(value), value.path("version").asLong(1), value.toString());
    }

    private synchronized JsonSchema closed() {
        if (closed == null) {
            JsonNode copy = schema.deepCopy();
            close(copy);
            SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                    .formatAssertionsEnabled(true)
                    .build();
            closed = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(copy, config);
        }
        return closed;
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(EventKind::close);
    }
}
