package org.campusfrontline.volunteer.recruitment.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// That there is a feed. `path` is shown once, when the feed is made: whoever has it reads the calendar.
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalendarFeedView(
        @Schema(examples = "zh-CN") String language,
        @Nullable Instant createdAt,

        @Schema(
                description = "Below the address of the front door; shown only when the feed is made.",
                examples = "/api/volunteer/v1/calendars/3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics")
        @Nullable String path) {}
