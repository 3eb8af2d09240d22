package org.campusfrontline.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/// Reads values tolerantly: what a producer adds is ignored, what the consumer needs must be there.
final class EventReader {

    private static final ObjectReader READER = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private EventReader() {}

    static <T> T read(String json, Class<T> shape) {
        try {
            T value = READER.forType(shape).readValue(json);
            if (value == null) {
                throw new UnreadableEventException("the value is null");
            }
            return value;
        } catch (JsonProcessingException unreadable) {
            throw new UnreadableEventException("the value does not read as " + shape.getSimpleName(), unreadable);
        }
    }
}
