package org.campusfrontline.roster.feed;

import java.time.Clock;
import java.util.Map;
import org.campusfrontline.platform.Language;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.platform.vault.SecretToken;
import org.jspecify.annotations.Nullable;

/// Gives a person a new secret address for the own duties, or for those of a unit or post that they direct.
@UseCase
class OpenFeed {

    private static final int TOKEN_BYTES = 32;
    private final FeedStore feeds;
    private final FeedAccess access;
    private final Caller caller;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    OpenFeed(FeedStore feeds, FeedAccess access, Caller caller, Audit audit, Ids ids, Clock clock) {
        this.feeds = feeds;
        this.access = access;
        this.caller = caller;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    record Opened(Feed feed, String token) {}

    public Outcome<Opened> open(Feed.FeedKind kind, @Nullable String wanted, Language language) {
        String person = caller.person();
        String subject = kind == Feed.FeedKind.PERSON ? person : wanted == null ? "" : wanted;
        if (!access.may(person, kind, subject)) {
            return Outcome.refused(FeedProblem.NOT_DIRECTED);
        }
        Feed feed = new Feed(ids.next(), person, kind, subject, language, Moments.stored(clock.instant()));
        String token = SecretToken.next(TOKEN_BYTES);
        feeds.put(feed, token);
        audit.record(new AuditEntry(
                "duty-feed.opened", "duty-feed", feed.id().toString(), null, Map.of("kind", kind.name())));
        return Outcome.done(new Opened(feed, token));
    }
}
