package org.campusfrontline.volunteer.recruitment.busycalendar;

import org.campusfrontline.platform.Refusal;
import org.jspecify.annotations.Nullable;

/// What came of asking an address.
sealed interface CalendarAnswer {

    record Text(String text, @Nullable String etag) implements CalendarAnswer {}

    record Unchanged() implements CalendarAnswer {}

    record Failed(Refusal why) implements CalendarAnswer {}
}
