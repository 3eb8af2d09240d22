package org.campusfrontline.roster.feed;

import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;

/// Makes one of the caller's addresses worthless; calendars that read it find nothing from then on.
@UseCase
class RevokeFeed {

    private final FeedStore feeds;
    private final Caller caller;
    private final Audit audit;

    RevokeFeed(FeedStore feeds, Caller caller, Audit audit) {
        this.feeds = feeds;
        this.caller = caller;
        this.audit = audit;
    }

    public Outcome<Boolean> revoke(UUID id) {
        boolean revoked = feeds.remove(id, caller.person());
        if (revoked) {
            audit.record(new AuditEntry("duty-feed.revoked", "duty-feed", id.toString(), null, Map.of()));
        }
        return Outcome.done(revoked);
    }
}
