package org.campusfrontline.volunteer.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import org.campusfrontline.volunteer.profile.rule.Availability;
import org.jspecify.annotations.Nullable;

/// Availability as its column keeps it.
@Singleton
class AvailabilityText {

    private final ObjectMapper json;

    AvailabilityText(ObjectMapper json) {
        this.json = json;
    }

    @Nullable String write(@Nullable Availability availability) {
        try {
            return availability == null ? null : json.writeValueAsString(availability);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("availability is always writable", e);
        }
    }

    @Nullable Availability read(@Nullable String text) {
        try {
            return text == null ? null : json.readValue(text, Availability.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what we wrote is always readable", e);
        }
    }
}
