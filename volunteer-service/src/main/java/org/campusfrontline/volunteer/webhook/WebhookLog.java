package org.campusfrontline.volunteer.webhook;

import jakarta.inject.Singleton;
import java.util.Map;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.volunteer.webhook.subscription.Subscription;

/// What owners do with subscriptions, for the audit.
@Singleton
class WebhookLog {

    private final Audit audit;

    WebhookLog(Audit audit) {
        this.audit = audit;
    }

    void record(Subscription subscription, String did) {
        audit.record(new AuditEntry(
                "webhook-subscription." + did,
                "webhook-subscription",
                subscription.id().toString(),
                subscription.unit(),
                Map.of(
                        "url", subscription.wish().url(),
                        "eventTypes", subscription.wish().eventTypes())));
    }
}
