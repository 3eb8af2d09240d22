package org.campusfrontline.volunteer.recruitment.callout.preference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Whether a person takes calls, and quiet hours of the own where the campus's do not suit; version 0 while nothing was
/// said.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CallPreference(
        boolean takesCalls,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietTo,
        long version) {

    static final CallPreference USUAL = new CallPreference(true, null, null, 0);
}
