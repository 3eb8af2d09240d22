package org.campusfrontline.volunteer.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.webhook.delivery.ProgressStore;
import org.campusfrontline.volunteer.webhook.rule.StateReason;
import org.campusfrontline.volunteer.webhook.rule.SubscriptionState;
import org.campusfrontline.volunteer.webhook.rule.SubscriptionState.Step;
import org.campusfrontline.volunteer.webhook.subscription.Subscription;
import org.campusfrontline.volunteer.webhook.subscription.SubscriptionStore;

/// Pauses a subscription, or lets it go on where it stopped.
@UseCase
class SetSubscriptionState {

    private final WebhookAccess access;
    private final SubscriptionStore subscriptions;
    private final ProgressStore progress;
    private final WebhookViews views;
    private final WebhookLog log;
    private final Clock clock;

    SetSubscriptionState(
            WebhookAccess access,
            SubscriptionStore subscriptions,
            ProgressStore progress,
            WebhookViews views,
            WebhookLog log,
            Clock clock) {
        this.access = access;
        this.subscriptions = subscriptions;
        this.progress = progress;
        this.views = views;
        this.log = log;
        this.clock = clock;
    }

    /// `step` is `PAUSE` or `RESUME`.
    public Outcome<WebhookSubscriptionView> set(UUID id, long version, Step step) {
        return access.toChange(id, version, step).map(found -> {
            Instant now = Moments.stored(clock.instant());
            boolean pause = step == Step.PAUSE;
            Subscription next = pause
                    ? found.in(SubscriptionState.PAUSED, StateReason.BY_OWNER, now)
                    : found.in(SubscriptionState.ACTIVE, null, now);
            subscriptions.update(next);
            progress.forgive(id);
            log.record(next, pause ? "paused" : "resumed");
            return views.of(next);
        });
    }
}
