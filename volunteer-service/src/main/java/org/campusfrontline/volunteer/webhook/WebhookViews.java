package org.campusfrontline.volunteer.webhook;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.platform.action.Actions;
import org.campusfrontline.volunteer.webhook.WebhookSubscriptionView.WebhookHealthView;
import org.campusfrontline.volunteer.webhook.WebhookSubscriptionView.WebhookSecretView;
import org.campusfrontline.volunteer.webhook.delivery.ProgressStore;
import org.campusfrontline.volunteer.webhook.delivery.ProgressStore.Health;
import org.campusfrontline.volunteer.webhook.rule.SubscriptionState.Step;
import org.campusfrontline.volunteer.webhook.subscription.Secrets;
import org.campusfrontline.volunteer.webhook.subscription.Subscription;

/// Makes views of subscriptions, with how their receivers do.
@Singleton
class WebhookViews {

    static final Health UNKNOWN = new Health(0, 0, null, null, null, null, null);
    private final ProgressStore progress;
    private final Secrets secrets;
    private final Actions actions;

    WebhookViews(ProgressStore progress, Secrets secrets, Actions actions) {
        this.progress = progress;
        this.secrets = secrets;
        this.actions = actions;
    }

    WebhookSubscriptionView of(Subscription subscription) {
        return of(subscription, health(subscription.id()));
    }

    private Health health(UUID subscription) {
        return progress.health().getOrDefault(subscription, UNKNOWN);
    }

    WebhookSubscriptionView of(Subscription subscription, Health health) {
        return new WebhookSubscriptionView(
                subscription.id(),
                subscription.wish().name(),
                subscription.wish().url(),
                subscription.wish().eventTypes(),
                subscription.tree(),
                subscription.unit(),
                subscription.client(),
                subscription.state(),
                subscription.reason(),
                secrets.known(subscription.id()).stream()
                        .map(secret -> new WebhookSecretView(secret.madeAt(), secret.endsAt()))
                        .toList(),
                null,
                new WebhookHealthView(
                        health.backlog(),
                        health.failures(),
                        health.failingSince(),
                        health.nextTryAt(),
                        health.lastStatus(),
                        health.lastFault(),
                        health.lastDeliveredAt()),
                subscription.createdAt(),
                subscription.changedAt(),
                subscription.version(),
                actions(subscription));
    }

    private List<Action> actions(Subscription subscription) {
        return Arrays.stream(Step.values())
                .map(step -> actions.of(
                        step.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        subscription.state().refusalOf(step)))
                .toList();
    }
}
