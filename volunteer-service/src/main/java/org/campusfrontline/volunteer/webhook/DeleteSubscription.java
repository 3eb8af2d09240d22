package org.campusfrontline.volunteer.webhook;

import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.platform.problem.CommonProblem;
import org.campusfrontline.volunteer.webhook.subscription.Subscription;
import org.campusfrontline.volunteer.webhook.subscription.SubscriptionStore;

/// Ends a subscription with its secrets and its log; the audit keeps that it was.
@UseCase
class DeleteSubscription {

    private final WebhookAccess access;
    private final SubscriptionStore subscriptions;
    private final WebhookLog log;

    DeleteSubscription(WebhookAccess access, SubscriptionStore subscriptions, WebhookLog log) {
        this.access = access;
        this.subscriptions = subscriptions;
        this.log = log;
    }

    public Outcome<UUID> delete(UUID id) {
        Optional<Subscription> found = access.toSee(id);
        if (found.isEmpty()) {
            return access.refusalOfToken()
                    .<Outcome<UUID>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
        }
        subscriptions.delete(id);
        log.record(found.get(), "deleted");
        return Outcome.done(id);
    }
}
