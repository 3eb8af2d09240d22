package org.campusfrontline.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Not ready before the directory's projection was fed for the first time.
@Readiness
@ApplicationScoped
class DirectoryHeard implements HealthCheck {

    private final GrantBook book;

    DirectoryHeard(GrantBook book) {
        this.book = book;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("directory projection")
                .status(book.isFed())
                .withData("stale", book.isStale())
                .build();
    }
}
