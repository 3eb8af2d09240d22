package org.campusfrontline.gateway.revocation;

import jakarta.inject.Singleton;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Always up, since a broker that is away must not close the front door; the state says what operators must know.
@Readiness
@Singleton
final class RevocationHealth implements HealthCheck {

    private final Revocations revocations;
    private final RevocationState state;

    RevocationHealth(Revocations revocations, RevocationState state) {
        this.revocations = revocations;
        this.state = state;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("revocations")
                .up()
                .withData("state", state.phase().name().toLowerCase(Locale.ROOT))
                .withData("held", revocations.size())
                .withData("unreadable", state.unreadable())
                .build();
    }
}
