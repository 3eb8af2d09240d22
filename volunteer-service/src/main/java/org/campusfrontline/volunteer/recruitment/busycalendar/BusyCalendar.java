package org.campusfrontline.volunteer.recruitment.busycalendar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person's own calendar: `address` where it is asked again, `failure` the code of the last try that went wrong,
/// `readAt` when it was last known, `wholeAt` when it was last taken in as a whole.
record BusyCalendar(
        String person,
        UUID id,
        @Nullable String address,
        @Nullable String etag,
        @Nullable String failure,
        int failures,
        int spans,
        Instant setAt,
        @Nullable Instant readAt,
        @Nullable Instant wholeAt,
        @Nullable Instant nextAt,
        long version) {

    /// Given as text, so never asked for again.
    static BusyCalendar ofText(String person, UUID id, Instant now, long version) {
        return new BusyCalendar(person, id, null, null, null, 0, 0, now, null, null, null, version);
    }

    /// To be asked at once.
    static BusyCalendar ofAddress(String person, UUID id, String address, Instant now, long version) {
        return new BusyCalendar(person, id, address, null, null, 0, 0, now, null, null, now, version);
    }

    BusyCalendar read(int found, @Nullable String tag, Instant now, @Nullable Instant next) {
        return new BusyCalendar(person, id, address, tag, null, 0, found, setAt, now, now, next, version + 1);
    }

    BusyCalendar unchanged(Instant now, Instant next) {
        return new BusyCalendar(person, id, address, etag, null, 0, spans, setAt, now, wholeAt, next, version + 1);
    }

    /// What was known before stays.
    BusyCalendar failed(String code, Instant next) {
        return new BusyCalendar(
                person, id, address, etag, code, failures + 1, spans, setAt, readAt, wholeAt, next, version + 1);
    }
}
