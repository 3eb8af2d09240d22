package org.campusfrontline.volunteer.recruitment.busycalendar;

import jakarta.validation.constraints.Size;
import org.campusfrontline.volunteer.recruitment.busycalendar.rule.CalendarBounds;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What people send about their own calendar.
final class BusyCalendarRequests {

    private BusyCalendarRequests() {}

    @Schema(name = "BusyCalendarChange", description = "Either the address of a calendar, or the text of a file.")
    record BusyCalendarChange(
            @Size(max = 2000) @Schema(description = "HTTPS, or webcal.", examples = "https://calendar.example/me.ics")
            @Nullable String address,

            @Size(max = CalendarBounds.MOST_CHARACTERS) @Schema(description = "An iCalendar text (RFC 5545).", examples = "BEGIN:VCALENDAR")
            @Nullable String calendar) {}
}
