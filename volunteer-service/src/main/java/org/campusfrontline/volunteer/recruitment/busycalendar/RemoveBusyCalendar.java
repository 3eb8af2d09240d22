package org.campusfrontline.volunteer.recruitment.busycalendar;

import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;

/// Forgets a person's own calendar with all its times.
@UseCase
class RemoveBusyCalendar {

    private final BusyCalendars calendars;

    RemoveBusyCalendar(BusyCalendars calendars) {
        this.calendars = calendars;
    }

    public Outcome<Boolean> remove(String person) {
        calendars.remove(person);
        return Outcome.done(true);
    }
}
