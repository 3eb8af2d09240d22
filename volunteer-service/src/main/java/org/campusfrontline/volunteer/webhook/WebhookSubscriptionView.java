package org.campusfrontline.volunteer.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.action.Action;
import org.campusfrontline.volunteer.webhook.rule.Fault;
import org.campusfrontline.volunteer.webhook.rule.StateReason;
import org.campusfrontline.volunteer.webhook.rule.SubscriptionState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A subscription as its owner sees it. `secret` is shown once, when it is drawn.
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookSubscriptionView(
        UUID id,
        @Schema(examples = "学生处数据中台") String name,

        @Schema(examples = "https://hooks.example.edu.cn/volunteer")
        String url,

        List<String> eventTypes,
        @Nullable @Schema(examples = "MASS") String tree,
        @Nullable @Schema(examples = "LEAGUE") String unit,

        @Nullable @Schema(description = "The campus system that made it.")
        String client,

        SubscriptionState state,
        @Nullable StateReason reason,
        List<WebhookSecretView> secrets,

        @Nullable @Schema(
                description = "Shown only when it is drawn; keys the HMAC of the Standard Webhooks specification.",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=")
        String secret,

        WebhookHealthView health,
        Instant createdAt,
        Instant changedAt,
        long version,
        List<Action> actions) {

    WebhookSubscriptionView {
        eventTypes = List.copyOf(eventTypes);
        secrets = List.copyOf(secrets);
        actions = List.copyOf(actions);
    }

    /// A secret that still signs, without the secret.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WebhookSecretView(Instant madeAt, @Nullable Instant endsAt) {}

    /// How the receiver does; `backlog` is at most that many records that it has not got.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WebhookHealthView(
            long backlog,
            int failures,
            @Nullable Instant failingSince,
            @Nullable Instant nextTryAt,
            @Nullable Integer lastStatus,
            @Nullable Fault lastFault,
            @Nullable Instant lastDeliveredAt) {}

    WebhookSubscriptionView with(String drawn) {
        return new WebhookSubscriptionView(
                id,
                name,
                url,
                eventTypes,
                tree,
                unit,
                client,
                state,
                reason,
                secrets,
                drawn,
                health,
                createdAt,
                changedAt,
                version,
                actions);
    }
}
