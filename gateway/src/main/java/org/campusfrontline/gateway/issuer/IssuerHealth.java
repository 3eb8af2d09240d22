package org.campusfrontline.gateway.issuer;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// Not ready until keys were read once, so that a wrong issuer stops a roll-out; an issuer that goes away later is only
/// told.
@Readiness
@Singleton
final class IssuerHealth implements HealthCheck {

    private final IssuerKeys keys;

    IssuerHealth(IssuerKeys keys) {
        this.keys = keys;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder told = HealthCheckResponse.named("issuer")
                .status(keys.known())
                .withData("keys", keys.current().keys().size())
                .withData("state", keys.failedAt().isPresent() ? "away" : keys.known() ? "current" : "loading");
        keys.readAt().map(Instant::toString).ifPresent(at -> told.withData("readAt", at));
        keys.failedAt().map(Instant::toString).ifPresent(at -> told.withData("failedAt", at));
        return told.build();
    }
}
