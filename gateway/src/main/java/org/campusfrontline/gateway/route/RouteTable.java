package org.campusfrontline.gateway.route;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All routes as an immutable tree of path segments. A named segment wins over `*`, which wins over `**`.
public final class RouteTable {

    private final List<Route> routes;
    private final List<Service> services;
    private final RouteNode root;

    RouteTable(List<Route> routes, List<Service> services, RouteNode root) {
        this.routes = List.copyOf(routes);
        this.services = List.copyOf(services);
        this.root = root;
    }

    /// The route of a target whose path is canonical; the query, if any, is left aside.
    public @Nullable Route find(String target) {
        int question = target.indexOf('?');
        return root.find(target, 1, question < 0 ? target.length() : question);
    }

    public List<Route> routes() {
        return routes;
    }

    public List<Service> services() {
        return services;
    }
}
