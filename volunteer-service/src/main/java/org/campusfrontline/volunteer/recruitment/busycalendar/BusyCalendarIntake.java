package org.campusfrontline.volunteer.recruitment.busycalendar;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.recruitment.busycalendar.SettleBusyCalendar.Found;
import org.campusfrontline.volunteer.recruitment.busycalendar.rule.BusyCalendarProblem;
import org.campusfrontline.volunteer.recruitment.busycalendar.rule.BusyTimes.Span;
import org.jspecify.annotations.Nullable;

/// Takes calendars in: reads and fetches outside any transaction, and writes what came of it in one.
@Singleton
class BusyCalendarIntake {

    /// What is going on at midnight still counts on the day after.
    private static final Duration BEFORE = Duration.ofDays(1);
    private final CalendarReader reader;
    private final CalendarFetch fetch;
    private final SetBusyCalendar setBusyCalendar;
    private final SettleBusyCalendar settleBusyCalendar;
    private final BusyCalendarSettings settings;
    private final Clock clock;

    BusyCalendarIntake(
            CalendarReader reader,
            CalendarFetch fetch,
            SetBusyCalendar setBusyCalendar,
            SettleBusyCalendar settleBusyCalendar,
            BusyCalendarSettings settings,
            Clock clock) {
        this.reader = reader;
        this.fetch = fetch;
        this.setBusyCalendar = setBusyCalendar;
        this.settleBusyCalendar = settleBusyCalendar;
        this.settings = settings;
        this.clock = clock;
    }

    Outcome<BusyCalendar> take(String person, @Nullable String address, @Nullable String text) {
        if (address != null && text == null) {
            return fetch.takes(address)
                    ? setBusyCalendar.set(person, address, List.of())
                    : Outcome.refused(
                            Refusal.of(BusyCalendarProblem.ADDRESS_NOT_TAKEN).at("/address"));
        }
        return text != null && address == null
                ? read(text).then(spans -> setBusyCalendar.set(person, null, spans))
                : Outcome.refused(BusyCalendarProblem.EITHER_ADDRESS_OR_TEXT);
    }

    void ask(BusyCalendar calendar) {
        settleBusyCalendar.settle(calendar, found(calendar));
    }

    private Found found(BusyCalendar calendar) {
        Instant whole = calendar.wholeAt();
        boolean fresh = whole != null && clock.instant().isBefore(whole.plus(settings.whole()));
        String address = calendar.address() == null ? "" : calendar.address();
        return switch (fetch.fetch(address, fresh ? calendar.etag() : null)) {
            case CalendarAnswer.Unchanged same -> new Found.Nothing();
            case CalendarAnswer.Failed failed -> new Found.Fault(failed.why());
            case CalendarAnswer.Text told ->
                switch (read(told.text())) {
                    case Outcome.Done<List<Span>> spans -> new Found.Times(spans.value(), tag(told.etag()));
                    case Outcome.Refused<List<Span>> refused ->
                        new Found.Fault(refused.reasons().getFirst());
                };
        };
    }

    private Outcome<List<Span>> read(String text) {
        Instant now = clock.instant();
        return reader.read(text, now.minus(BEFORE), now.plus(settings.horizon()));
    }

    /// One that is longer than we keep is none.
    private static @Nullable String tag(@Nullable String etag) {
        return etag == null || etag.length() > 200 ? null : etag;
    }
}
