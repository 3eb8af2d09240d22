package org.campusfrontline.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/// Writes values in one way, whatever the service sets for its HTTP answers: ISO dates, nulls shown.
final class EventWriter {

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build()
            .writer();

    private EventWriter() {}

    static String json(OutgoingEvent event) {
        try {
            return WRITER.writeValueAsString(event.data());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("the data of " + event.type() + " cannot be written", unwritable);
        }
    }
}
