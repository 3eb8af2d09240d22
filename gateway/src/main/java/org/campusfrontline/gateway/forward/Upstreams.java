package org.campusfrontline.gateway.forward;

import io.vertx.core.Vertx;
import io.vertx.core.tracing.TracingPolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.gateway.route.Service;

/// The services as one event loop reaches them; nothing in it is shared with another loop.
public final class Upstreams {

    private final Map<Service, Upstream> byService = new HashMap<>();

    /// Must be made on the event loop whose requests it serves, so that connections stay on that loop.
    public Upstreams(Vertx vertx, List<Service> services, UpstreamSettings settings, TracingPolicy tracing) {
        services.forEach(service -> byService.put(service, new Upstream(vertx, service, settings, tracing)));
    }

    public Upstream of(Service service) {
        Upstream upstream = byService.get(service);
        if (upstream == null) {
            throw new IllegalStateException("no connections were made for service " + service.name());
        }
        return upstream;
    }
}
