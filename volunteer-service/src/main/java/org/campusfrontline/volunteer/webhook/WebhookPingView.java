package org.campusfrontline.volunteer.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.campusfrontline.volunteer.webhook.delivery.Attempt;
import org.campusfrontline.volunteer.webhook.rule.Fault;
import org.jspecify.annotations.Nullable;

/// How the receiver answered a ping just now.
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookPingView(
        boolean delivered,
        @Nullable Integer status,
        @Nullable Fault fault,
        long tookMillis) {

    static WebhookPingView of(Attempt attempt) {
        return new WebhookPingView(
                attempt.delivered(),
                attempt.status().orElse(null),
                attempt.fault().orElse(null),
                attempt.took().toMillis());
    }
}
