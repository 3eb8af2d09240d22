package org.campusfrontline.volunteer.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.webhook.WebhookRequests.WebhookReplay;
import org.campusfrontline.volunteer.webhook.delivery.ProgressStore;
import org.campusfrontline.volunteer.webhook.rule.SubscriptionState.Step;
import org.campusfrontline.volunteer.webhook.rule.WebhookProblem;
import org.campusfrontline.volunteer.webhook.subscription.Subscription;
import org.campusfrontline.volunteer.webhook.subscription.SubscriptionStore;

/// Puts a subscription back to an earlier time: from there on everything is told again, in order, and then what is new.
@UseCase
class ReplaySubscription {

    /// An id is drawn a moment before its event is written.
    private static final Duration BEFORE = Duration.ofSeconds(1);

    private static final int TIME_BITS = 16;
    private static final int TIME_ORDERED = 7;
    private final WebhookAccess access;
    private final SubscriptionStore subscriptions;
    private final ProgressStore progress;
    private final WebhookViews views;
    private final WebhookLog log;
    private final Ids ids;
    private final Clock clock;

    ReplaySubscription(
            WebhookAccess access,
            SubscriptionStore subscriptions,
            ProgressStore progress,
            WebhookViews views,
            WebhookLog log,
            Ids ids,
            Clock clock) {
        this.access = access;
        this.subscriptions = subscriptions;
        this.progress = progress;
        this.views = views;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    public Outcome<WebhookSubscriptionView> replay(UUID id, long version, WebhookReplay wanted) {
        Optional<Instant> from = from(wanted).filter(start -> start.isBefore(clock.instant()));
        return access.toChange(id, version, Step.REPLAY)
                .then(found -> from.map(start -> Outcome.done(replay(found, start)))
                        .orElseGet(() -> Outcome.refused(WebhookProblem.REPLAY_START)));
    }

    private WebhookSubscriptionView replay(Subscription found, Instant from) {
        Subscription touched = found.touched(Moments.stored(clock.instant()));
        subscriptions.update(touched);
        progress.restart(found.id(), ids.next(), Moments.stored(from));
        log.record(touched, "replayed");
        return views.of(touched);
    }

    /// Empty unless exactly one start is named; the ids of our events hold their time.
    private static Optional<Instant> from(WebhookReplay wanted) {
        Instant time = wanted.from();
        UUID event = wanted.fromEvent();
        if (time != null && event == null) {
            return Optional.of(time);
        }
        return time == null && event != null && event.version() == TIME_ORDERED
                ? Optional.of(Instant.ofEpochMilli(event.getMostSignificantBits() >>> TIME_BITS)
                        .minus(BEFORE))
                : Optional.empty();
    }
}
