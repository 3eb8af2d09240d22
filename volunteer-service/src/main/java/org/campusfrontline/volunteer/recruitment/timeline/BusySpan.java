package org.campusfrontline.volunteer.recruitment.timeline;

import java.time.Instant;

/// A time in which a person is busy elsewhere: [start, end).
public record BusySpan(Source source, Instant start, Instant end) {

    /// Who says so: the duty roster, or the person by a calendar of the own.
    public enum Source {
        DUTY,
        CALENDAR
    }

    public boolean touches(Instant from, Instant to) {
        return start.isBefore(to) && from.isBefore(end);
    }
}
