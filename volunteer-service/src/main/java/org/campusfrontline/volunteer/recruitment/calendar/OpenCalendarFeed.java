package org.campusfrontline.volunteer.recruitment.calendar;

import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;

/// Gives a person a new secret address for the own calendar, in place of an earlier one.
@UseCase
class OpenCalendarFeed {

    private final CalendarFeeds feeds;

    OpenCalendarFeed(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    /// The token of the address.
    public Outcome<String> open(String person, Language language) {
        return Outcome.done(feeds.open(person, language));
    }
}
