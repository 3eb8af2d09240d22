package org.campusfrontline.volunteer.webhook;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.RefusedException;
import org.campusfrontline.platform.time.Ids;
import org.campusfrontline.volunteer.webhook.delivery.Message;
import org.campusfrontline.volunteer.webhook.delivery.Receiver;
import org.campusfrontline.volunteer.webhook.subscription.Secrets;

/// Calls a receiver once, now, with an event that says nothing; outside of any transaction.
@Singleton
class Pings {

    private final WebhookAccess access;
    private final Secrets secrets;
    private final Receiver receiver;
    private final Ids ids;
    private final Clock clock;

    Pings(WebhookAccess access, Secrets secrets, Receiver receiver, Ids ids, Clock clock) {
        this.access = access;
        this.secrets = secrets;
        this.receiver = receiver;
        this.ids = ids;
        this.clock = clock;
    }

    /// Empty where the subscription does not exist for the caller.
    Optional<WebhookPingView> ping(UUID id) {
        access.refusalOfToken().ifPresent(refusal -> {
            throw new RefusedException(List.of(refusal));
        });
        return access.toSee(id)
                .map(found -> receiver.call(found, secrets.signing(id), Message.ping(ids.next(), id, clock.instant())))
                .map(WebhookPingView::of);
    }
}
