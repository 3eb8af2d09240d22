package org.campusfrontline.volunteer.webhook;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.campusfrontline.platform.text.PlainText;
import org.campusfrontline.platform.time.OurTimes;
import org.campusfrontline.volunteer.webhook.delivery.DeliveryLog;
import org.campusfrontline.volunteer.webhook.rule.SubscriptionState;
import org.campusfrontline.volunteer.webhook.subscription.Subscription.Wish;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What a client sends about webhooks.
final class WebhookRequests {

    private static final String TREE = "PARTY|ADMINISTRATION|MASS|CLASS|PLACE";
    private static final String UNIT = "[A-Z0-9][A-Za-z0-9._-]{0,39}";
    private static final String IDS = "[0-9a-f-]{36}(,[0-9a-f-]{36}){0,199}";
    private static final String TYPE = "[a-z]+(-[a-z]+)*";

    private WebhookRequests() {}

    @Schema(
            name = "NewWebhookSubscription",
            description = "Where to, of what, and of which unit with all below it; of every unit where none is named.")
    record NewWebhookSubscription(
            @NotBlank @Size(max = 80) @PlainText @Schema(examples = "学生处数据中台")
            String name,

            @NotBlank @Size(max = 1000) @PlainText
            @Schema(
                    description = "https, without user and fragment.",
                    examples = "https://hooks.example.edu.cn/volunteer")
            String url,

            @NotEmpty @Size(max = 50) List<@NotNull @Pattern(regexp = TYPE) @Size(max = 60) String> eventTypes,

            @Nullable @Pattern(regexp = TREE) @Schema(examples = "MASS")
            String tree,

            @Nullable @Pattern(regexp = UNIT) @Schema(examples = "LEAGUE")
            String unit) {

        NewWebhookSubscription {
            eventTypes = copy(eventTypes);
        }

        Wish wish() {
            return new Wish(name, url, eventTypes.stream().distinct().toList());
        }
    }

    @Schema(name = "WebhookSubscriptionChange", description = "Where to and of what from now on; the unit stays.")
    record WebhookSubscriptionChange(
            @NotBlank @Size(max = 80) @PlainText @Schema(examples = "学生处数据中台")
            String name,

            @NotBlank @Size(max = 1000) @PlainText @Schema(examples = "https://hooks.example.edu.cn/volunteer")
            String url,

            @NotEmpty @Size(max = 50) List<@NotNull @Pattern(regexp = TYPE) @Size(max = 60) String> eventTypes) {

        WebhookSubscriptionChange {
            eventTypes = copy(eventTypes);
        }

        Wish wish() {
            return new Wish(name, url, eventTypes.stream().distinct().toList());
        }
    }

    @Schema(name = "WebhookSecretRotation", description = "How long the secrets before still sign beside the new one.")
    record WebhookSecretRotation(
            @NotNull @Min(0) @Max(168) @Schema(examples = "24")
            Integer graceHours) {

        Duration grace() {
            return Duration.ofHours(graceHours);
        }
    }

    @Schema(
            name = "WebhookReplay",
            description = "From where everything is told again: a time, or an event that was told; one of the two.")
    record WebhookReplay(
            @Nullable @OurTimes Instant from, @Nullable UUID fromEvent) {}

    /// Which subscriptions a list shows.
    record SubscriptionFilter(
            @QueryParam("state") @Parameter(description = "Those in this state.") @Nullable SubscriptionState state,

            @QueryParam("ids")
            @Parameter(description = "These alone, parted by commas, at most 200.")
            @Size(max = 7400) @Pattern(regexp = IDS) @Nullable String ids,

            @QueryParam("cursor") @Size(max = 500) @Nullable String cursor,

            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {

        boolean names(UUID id) {
            return ids == null || List.of(ids.split(",")).contains(id.toString());
        }
    }

    /// Which deliveries a list shows.
    record DeliveryFilter(
            @QueryParam("state") @Parameter(description = "Those in this state.")
            DeliveryLog.@Nullable State state,

            @QueryParam("cursor") @Size(max = 500) @Nullable String cursor,

            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {}

    /// A body without the list reaches the validator as one without the list.
    private static List<String> copy(@Nullable List<String> types) {
        return types == null ? List.of() : types.stream().toList();
    }
}
