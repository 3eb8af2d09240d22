package org.campusfrontline.volunteer.recruitment.duty;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Tells how fresh the duties are. Never down: people sign up while rosters are late, and the later duty wins.
@Readiness
@Singleton
class DutyReadiness implements HealthCheck {

    private final DutyFreshness freshness;

    DutyReadiness(DutyFreshness freshness) {
        this.freshness = freshness;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("duties")
                .up()
                .withData("asOf", freshness.asOf().map(Instant::toString).orElse("unknown"))
                .withData("behind", freshness.behind())
                .build();
    }
}
