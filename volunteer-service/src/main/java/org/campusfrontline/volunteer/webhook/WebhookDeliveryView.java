package org.campusfrontline.volunteer.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.campusfrontline.volunteer.webhook.delivery.DeliveryLog;
import org.campusfrontline.volunteer.webhook.delivery.DeliveryLog.Delivery;
import org.campusfrontline.volunteer.webhook.rule.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What became of one event for one subscription; `event` is what the receiver sees as `webhook-id`.
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookDeliveryView(
        UUID id,
        UUID event,

        @Schema(examples = "org.campusfrontline.volunteer.sign-up-confirmed")
        String type,

        String subject,
        DeliveryLog.State state,
        int tries,
        Instant firstAt,
        Instant lastAt,
        @Nullable Instant nextAt,
        @Nullable Integer status,
        @Nullable Fault fault,
        long tookMillis) {

    static WebhookDeliveryView of(Delivery delivery) {
        return new WebhookDeliveryView(
                delivery.id(),
                delivery.event(),
                delivery.type(),
                delivery.subject(),
                delivery.state(),
                delivery.tries(),
                delivery.firstAt(),
                delivery.lastAt(),
                delivery.nextAt(),
                delivery.status(),
                delivery.fault(),
                delivery.tookMillis());
    }
}
