package org.campusfrontline.volunteer.webhook.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.volunteer.webhook.subscription.WebhookSettings;

/// Settings of a receiver's test: what matters there is the network and the deadline.
record TestSettings(Optional<List<String>> allowedNetworks, Duration deadline) implements WebhookSettings {

    static TestSettings loopback(Duration deadline) {
        return new TestSettings(Optional.of(List.of("127.0.0.0/8")), deadline);
    }

    @Override
    public int most() {
        return 100;
    }

    @Override
    public Duration lease() {
        return Duration.ofSeconds(6);
    }

    @Override
    public Duration beat() {
        return Duration.ofSeconds(1);
    }

    @Override
    public int parallel() {
        return 8;
    }

    @Override
    public Duration firstPause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Duration longestPause() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration probeEvery() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Duration pauseAfter() {
        return Duration.ofDays(3);
    }

    @Override
    public Duration giveUpAfter() {
        return Duration.ofDays(1);
    }

    @Override
    public Duration logKept() {
        return Duration.ofDays(7);
    }
}
