package org.campusfrontline.volunteer.recruitment.calendar;

import java.time.Instant;
import org.campusfrontline.platform.Language;

/// Whose calendar an address shows, and in which language.
record CalendarFeed(String person, Language language, Instant createdAt) {}
