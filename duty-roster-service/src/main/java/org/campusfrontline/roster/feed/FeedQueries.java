package org.campusfrontline.roster.feed;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.identity.Caller;

/// Reads a person's addresses, and what an address shows.
@Singleton
class FeedQueries {

    private final FeedStore feeds;
    private final FeedAccess access;
    private final CalendarEntries entries;
    private final Caller caller;

    FeedQueries(FeedStore feeds, FeedAccess access, CalendarEntries entries, Caller caller) {
        this.feeds = feeds;
        this.access = access;
        this.entries = entries;
        this.caller = caller;
    }

    List<FeedRequests.FeedView> own() {
        return feeds.of(caller.person()).stream()
                .map(feed -> FeedRequests.FeedView.of(feed, null))
                .toList();
    }

    Optional<String> calendar(String token) {
        return feeds.ofToken(token)
                .filter(feed -> access.may(feed.person(), feed.kind(), feed.subject()))
                .map(feed -> CalendarText.of(entries.of(feed), feed.language()));
    }
}
