package org.campusfrontline.roster.feed;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.roster.directory.PersonErased;

/// An erased person's addresses go; their duties stay in units' calendars under the pseudonym.
@Singleton
class FeedsOfErased {

    private final Sql sql;

    FeedsOfErased(Sql sql) {
        this.sql = sql;
    }

    void rename(@Observes PersonErased erased) {
        sql.update("forget feeds", "DELETE FROM duty_feed WHERE person = ?", erased.number());
        sql.update(
                "rename in calendars",
                "UPDATE feed_duty SET person = ? WHERE person = ?",
                erased.pseudonym(),
                erased.number());
    }
}
