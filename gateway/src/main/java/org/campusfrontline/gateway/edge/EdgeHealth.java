package org.campusfrontline.gateway.edge;

import jakarta.inject.Singleton;
import org.campusfrontline.gateway.route.RouteTable;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready while the front door takes new requests.
@Readiness
@Singleton
final class EdgeHealth implements HealthCheck {

    private final DrainState drain;
    private final RouteTable routes;
    private final EdgeMeters meters;

    EdgeHealth(DrainState drain, RouteTable routes, EdgeMeters meters) {
        this.drain = drain;
        this.routes = routes;
        this.meters = meters;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("front-door")
                .status(!drain.started())
                .withData("routes", routes.routes().size())
                .withData("open", meters.open())
                .build();
    }
}
