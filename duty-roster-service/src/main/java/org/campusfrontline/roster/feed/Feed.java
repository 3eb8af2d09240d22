package org.campusfrontline.roster.feed;

import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.platform.Language;

/// Whose address shows what: the person's own duties, those of a unit (`tree/unit`), or those of a post:
/// `period/post`, or the planning period's id alone for whatever is planned in it.
record Feed(UUID id, String person, FeedKind kind, String subject, Language language, Instant createdAt) {

    enum FeedKind {
        PERSON,
        UNIT,
        POST
    }
}
