package org.campusfrontline.volunteer.recruitment.busycalendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.busycalendar.rule.BusyTimes.Span;
import org.jspecify.annotations.Nullable;

/// Writes down what came of asking an address, unless the person has another calendar by now.
@UseCase
class SettleBusyCalendar {

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 10;
    private final BusyCalendars calendars;
    private final BusyCalendarSettings settings;
    private final Clock clock;

    SettleBusyCalendar(BusyCalendars calendars, BusyCalendarSettings settings, Clock clock) {
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    /// What an address came to: times with the tag of their version, nothing new, or a reason.
    sealed interface Found {

        record Times(List<Span> spans, @Nullable String etag) implements Found {}

        record Nothing() implements Found {}

        record Fault(Refusal why) implements Found {}
    }

    public Outcome<BusyCalendar> settle(BusyCalendar asked, Found found) {
        return calendars
                .hold(asked.person())
                .filter(now -> now.id().equals(asked.id()))
                .map(calendar -> Outcome.done(settled(calendar, found)))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private BusyCalendar settled(BusyCalendar calendar, Found found) {
        Instant now = Moments.stored(clock.instant());
        BusyCalendar next = switch (found) {
            case Found.Times times -> {
                calendars.keep(calendar.person(), calendar.id(), times.spans());
                yield calendar.read(times.spans().size(), times.etag(), now, now.plus(settings.refresh()));
            }
            case Found.Nothing nothing -> calendar.unchanged(now, now.plus(settings.refresh()));
            case Found.Fault fault -> calendar.failed(fault.why().code().code(), now.plus(pause(calendar)));
        };
        calendars.put(next);
        return next;
    }

    private Duration pause(BusyCalendar calendar) {
        Duration pause = settings.retry().multipliedBy(1L << Math.min(calendar.failures(), MOST_DOUBLINGS));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
