package org.campusfrontline.platform.outbox;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// Tells how the outbox stands. Never down: requests go on while the broker is away, and rows wait.
@Readiness
@Singleton
class OutboxReadiness implements HealthCheck {

    private final RelayRunner runner;

    OutboxReadiness(RelayRunner runner) {
        this.runner = runner;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("outbox").up();
        runner.relay().ifPresent(relay -> describe(relay, response));
        return response.build();
    }

    private static void describe(Relay relay, HealthCheckResponseBuilder response) {
        response.withData("rows", relay.level().rows())
                .withData("dead", relay.level().dead())
                .withData("oldestSeconds", Math.round(relay.level().oldestSeconds()))
                .withData("buckets", relay.bucketsHeld())
                .withData("broker", relay.brokerAway() ? "away" : "answers")
                .withData("topicsMissing", String.join(" ", relay.restingTopics()));
    }
}
