package org.campusfrontline.volunteer.recruitment.busycalendar;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.recruitment.busycalendar.rule.BusyTimes.Span;
import org.jspecify.annotations.Nullable;

/// Gives a person another calendar of the own; what the earlier one said is forgotten.
@UseCase
class SetBusyCalendar {

    private final BusyCalendars calendars;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    SetBusyCalendar(BusyCalendars calendars, Audit audit, Ids ids, Clock clock) {
        this.calendars = calendars;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// Either the address, or the times that were read from a text.
    public Outcome<BusyCalendar> set(String person, @Nullable String address, List<Span> spans) {
        Instant now = Moments.stored(clock.instant());
        Optional<BusyCalendar> before = calendars.hold(person);
        before.ifPresent(old -> calendars.keep(person, old.id(), List.of()));
        long version = before.map(BusyCalendar::version).orElse(0L) + 1;
        BusyCalendar made = address == null
                ? BusyCalendar.ofText(person, ids.next(), now, version).read(spans.size(), null, now, null)
                : BusyCalendar.ofAddress(person, ids.next(), address, now, version);
        calendars.put(made);
        calendars.keep(person, made.id(), spans);
        audit.record(new AuditEntry("busy-calendar.set", "person", person, null, Map.of("byAddress", address != null)));
        return Outcome.done(made);
    }
}
