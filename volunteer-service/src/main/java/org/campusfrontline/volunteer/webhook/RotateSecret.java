package org.campusfrontline.volunteer.webhook;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.webhook.rule.SubscriptionState.Step;
import org.campusfrontline.volunteer.webhook.subscription.Secrets;
import org.campusfrontline.volunteer.webhook.subscription.Subscription;
import org.campusfrontline.volunteer.webhook.subscription.SubscriptionStore;

/// Draws a new secret; the ones before sign beside it for a while.
@UseCase
class RotateSecret {

    private final WebhookAccess access;
    private final SubscriptionStore subscriptions;
    private final Secrets secrets;
    private final WebhookViews views;
    private final WebhookLog log;
    private final Clock clock;

    RotateSecret(
            WebhookAccess access,
            SubscriptionStore subscriptions,
            Secrets secrets,
            WebhookViews views,
            WebhookLog log,
            Clock clock) {
        this.access = access;
        this.subscriptions = subscriptions;
        this.secrets = secrets;
        this.views = views;
        this.log = log;
        this.clock = clock;
    }

    public Outcome<WebhookSubscriptionView> rotate(UUID id, long version, Duration grace) {
        return access.toChange(id, version, Step.ROTATE_SECRET)
                .then(found -> secrets.draw(id, grace).map(secret -> {
                    Subscription touched = found.touched(Moments.stored(clock.instant()));
                    subscriptions.update(touched);
                    log.record(touched, "secret-rotated");
                    return views.of(touched).with(secret);
                }));
    }
}
