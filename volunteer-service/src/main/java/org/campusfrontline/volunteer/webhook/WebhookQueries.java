package org.campusfrontline.volunteer.webhook;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.volunteer.webhook.WebhookRequests.DeliveryFilter;
import org.campusfrontline.volunteer.webhook.WebhookRequests.SubscriptionFilter;
import org.campusfrontline.volunteer.webhook.delivery.DeliveryLog;
import org.campusfrontline.volunteer.webhook.delivery.ProgressStore;
import org.campusfrontline.volunteer.webhook.delivery.ProgressStore.Health;
import org.campusfrontline.volunteer.webhook.subscription.EventTypes;
import org.campusfrontline.volunteer.webhook.subscription.SubscriptionStore;

/// Reads subscriptions and what became of their events.
@Singleton
class WebhookQueries {

    private final SubscriptionStore subscriptions;
    private final WebhookAccess access;
    private final WebhookViews views;
    private final ProgressStore progress;
    private final DeliveryLog log;
    private final EventTypes types;

    WebhookQueries(
            SubscriptionStore subscriptions,
            WebhookAccess access,
            WebhookViews views,
            ProgressStore progress,
            DeliveryLog log,
            EventTypes types) {
        this.subscriptions = subscriptions;
        this.access = access;
        this.views = views;
        this.progress = progress;
        this.log = log;
        this.types = types;
    }

    Page<WebhookSubscriptionView> list(SubscriptionFilter filter) {
        refuseToken();
        Map<UUID, Health> health = progress.health();
        List<WebhookSubscriptionView> seen = subscriptions.all().stream()
                .filter(one -> filter.state() == null || one.state() == filter.state())
                .filter(one -> filter.names(one.id()))
                .filter(access::maySee)
                .map(one -> views.of(one, health.getOrDefault(one.id(), WebhookViews.UNKNOWN)))
                .toList();
        return Page.within(seen, filter.cursor(), filter.limit(), WebhookSubscriptionView::id);
    }

    Optional<WebhookSubscriptionView> find(UUID id) {
        refuseToken();
        return access.toSee(id).map(views::of);
    }

    /// Empty where the subscription does not exist for the caller.
    Optional<Page<WebhookDeliveryView>> deliveries(UUID id, DeliveryFilter filter) {
        refuseToken();
        return access.toSee(id).map(seen -> {
            Optional<UUID> before = Cursor.read(filter.cursor(), 1).map(WebhookQueries::id);
            List<WebhookDeliveryView> rows =
                    log.list(id, Optional.ofNullable(filter.state()), before, filter.limit() + 1).stream()
                            .map(WebhookDeliveryView::of)
                            .toList();
            return Page.of(rows, filter.limit(), last -> Cursor.at(last.id()));
        });
    }

    List<WebhookEventTypeView> eventTypes() {
        return types.all().stream()
                .map(type -> new WebhookEventTypeView(type.name(), type.fullName(), type.topic(), type.description()))
                .toList();
    }

    private void refuseToken() {
        access.refusalOfToken().ifPresent(refusal -> {
            throw new RefusedException(List.of(refusal));
        });
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.values().getFirst());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
