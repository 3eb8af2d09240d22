package org.campusfrontline.volunteer.recruitment.busycalendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// My own calendar as recruitment knows it: where it is from, how old what is known is, and which of my shifts lie at a
/// time of it. Those stay mine; a calendar releases nothing. `readAt` is as of when the times are known, and
/// at `nextAt` the address is asked again.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "BusyCalendar")
record BusyCalendarView(
        Source source,

        @Schema(
                description = "Where it is asked for; the address itself is not shown again.",
                examples = "calendar.example")
        @Nullable String host,

        State state,

        @Schema(description = "How many busy times are known.", examples = "42")
        int spans,

        Instant setAt,
        @Nullable Instant readAt,
        @Nullable Instant nextAt,

        @Nullable Failure failure,
        List<Conflict> conflicts,
        long version) {

    BusyCalendarView {
        conflicts = List.copyOf(conflicts);
    }

    /// An address that is asked again and again, or a text given once.
    @Schema(name = "BusyCalendarSource")
    enum Source {
        ADDRESS,
        TEXT
    }

    /// Not asked yet; known; or the last try went wrong, and what was known before stays.
    @Schema(name = "BusyCalendarState")
    enum State {
        WAITING,
        READ,
        FAILED
    }

    /// Why the last try went wrong.
    @Schema(name = "BusyCalendarFailure")
    record Failure(
            @Schema(examples = "VOL-2415") String code,
            @Schema(examples = "该日历地址没有响应，稍后会再次尝试。") String titleZh,

            @Schema(examples = "The address of this calendar does not answer. It is tried again later.")
            String titleEn) {}

    /// A shift of mine at a time of the calendar.
    @Schema(name = "BusyCalendarConflict")
    record Conflict(UUID signUp, Instant start, Instant end) {}
}
