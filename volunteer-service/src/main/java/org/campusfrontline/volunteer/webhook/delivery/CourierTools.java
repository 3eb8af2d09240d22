package org.campusfrontline.volunteer.webhook.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.campusfrontline.volunteer.webhook.rule.Verdict;
import org.campusfrontline.volunteer.webhook.subscription.Interest;
import org.campusfrontline.volunteer.webhook.subscription.Secrets;
import org.campusfrontline.volunteer.webhook.subscription.SubscriptionStore;
import org.campusfrontline.volunteer.webhook.subscription.WebhookSettings;

/// What every courier works with.
@Singleton
class CourierTools {

    private final SubscriptionStore subscriptions;
    private final Secrets secrets;
    private final Interest interest;
    private final ProgressStore progress;
    private final DeliveryLog log;
    private final Receiver receiver;
    private final KeepRound keepRound;
    private final WebhookSettings settings;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Map<String, Object> kafka;

    CourierTools(
            SubscriptionStore subscriptions,
            Secrets secrets,
            Interest interest,
            ProgressStore progress,
            DeliveryLog log,
            Receiver receiver,
            KeepRound keepRound,
            WebhookSettings settings,
            Clock clock,
            MeterRegistry meters,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.subscriptions = subscriptions;
        this.secrets = secrets;
        this.interest = interest;
        this.progress = progress;
        this.log = log;
        this.receiver = receiver;
        this.keepRound = keepRound;
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
        this.kafka = kafka;
    }

    TopicTail tail() {
        return new TopicTail(kafka);
    }

    void count(Verdict verdict) {
        meters.counter("campus.webhook.calls", "verdict", verdict.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    SubscriptionStore subscriptions() {
        return subscriptions;
    }

    Secrets secrets() {
        return secrets;
    }

    Interest interest() {
        return interest;
    }

    ProgressStore progress() {
        return progress;
    }

    DeliveryLog log() {
        return log;
    }

    Receiver receiver() {
        return receiver;
    }

    KeepRound keepRound() {
        return keepRound;
    }

    WebhookSettings settings() {
        return settings;
    }

    Clock clock() {
        return clock;
    }
}
