package org.campusfrontline.volunteer.webhook;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.webhook.delivery.ProgressStore;
import org.campusfrontline.volunteer.webhook.rule.SubscriptionState.Step;
import org.campusfrontline.volunteer.webhook.subscription.EventTypes;
import org.campusfrontline.volunteer.webhook.subscription.Subscription;
import org.campusfrontline.volunteer.webhook.subscription.Subscription.Wish;
import org.campusfrontline.volunteer.webhook.subscription.SubscriptionStore;

/// Sends a subscription elsewhere, or tells it of other things.
@UseCase
class ChangeSubscription {

    private final WebhookAccess access;
    private final WishCheck check;
    private final SubscriptionStore subscriptions;
    private final ProgressStore progress;
    private final EventTypes types;
    private final WebhookViews views;
    private final WebhookLog log;
    private final Clock clock;

    ChangeSubscription(
            WebhookAccess access,
            WishCheck check,
            SubscriptionStore subscriptions,
            ProgressStore progress,
            EventTypes types,
            WebhookViews views,
            WebhookLog log,
            Clock clock) {
        this.access = access;
        this.check = check;
        this.subscriptions = subscriptions;
        this.progress = progress;
        this.types = types;
        this.views = views;
        this.log = log;
        this.clock = clock;
    }

    public Outcome<WebhookSubscriptionView> change(UUID id, long version, Wish wish) {
        return access.toChange(id, version, Step.CHANGE).then(found -> {
            List<Refusal> refusals = check.refusals(wish);
            return refusals.isEmpty() ? Outcome.done(change(found, wish)) : Outcome.refused(refusals);
        });
    }

    private WebhookSubscriptionView change(Subscription found, Wish wish) {
        Subscription changed = found.changed(wish, Moments.stored(clock.instant()));
        subscriptions.update(changed);
        progress.forgetOthers(changed.id(), types.topicsOf(wish.eventTypes()));
        log.record(changed, "changed");
        return views.of(changed);
    }
}
