package org.campusfrontline.roster.feed;

import java.time.Instant;

/// A duty, or a day to lead, as a calendar shows it; `uid` is its own for good and `revision` only grows.
record CalendarEntry(
        String uid,
        String titleZh,
        String titleEn,
        Instant start,
        Instant end,
        boolean cancelled,
        int revision,
        Instant changedAt) {}
