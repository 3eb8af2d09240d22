package org.campusfrontline.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// An event as it lies on a topic: key, text of the value, CloudEvents headers in binary mode.
public record TestEvent(String topic, String key, String value, Map<String, String> headers) {

    /// A header that tells what a test sent from what the service did.
    public static final String BY_TEST = "x-by-test";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPES = "org.campusfrontline.";

    public TestEvent {
        headers = Map.copyOf(headers);
    }

    /// A new event of the topic's own service; `name` is the type without its prefix, such as `grant-changed`.
    public static TestEvent of(String topic, String name, String key, long version, Object body) {
        String service = topic.substring(0, topic.indexOf('.'));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_source", "/campus/" + service);
        headers.put("ce_type", TYPES + service + "." + name);
        headers.put("ce_time", Instant.now().toString());
        headers.put("ce_subject", key);
        headers.put("ce_aggregateversion", Long.toString(version));
        headers.put("traceparent", "00-" + hex(32) + "-" + hex(16) + "-01");
        headers.put("content-type", "application/json");
        headers.put(BY_TEST, "true");
        return new TestEvent(topic, key, body instanceof String text ? text : write(body), headers);
    }

    /// The type without the prefix of its service.
    public String name() {
        String type = header("ce_type");
        return type.substring(type.lastIndexOf('.') + 1);
    }

    public String id() {
        return header("ce_id");
    }

    public long version() {
        return Long.parseLong(header("ce_aggregateversion"));
    }

    public JsonNode json() {
        try {
            return JSON.readTree(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError("an event of " + topic + " is not JSON: " + value, e);
        }
    }

    String header(String name) {
        String header = headers.get(name);
        if (header == null) {
            throw new AssertionError("an event of " + topic + " with key " + key + " has no header " + name);
        }
        return header;
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON", e);
        }
    }

    private static String hex(int length) {
        return UUID.randomUUID().toString().replace("-", "").substring(0, length);
    }
}
