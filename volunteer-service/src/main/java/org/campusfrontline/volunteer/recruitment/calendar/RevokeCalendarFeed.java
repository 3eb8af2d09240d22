package org.campusfrontline.volunteer.recruitment.calendar;

import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;

/// Ends a person's secret address; calendars that read it find nothing from then on.
@UseCase
class RevokeCalendarFeed {

    private final CalendarFeeds feeds;

    RevokeCalendarFeed(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    public Outcome<Boolean> revoke(String person) {
        feeds.revoke(person);
        return Outcome.done(true);
    }
}
