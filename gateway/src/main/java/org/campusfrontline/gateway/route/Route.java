package org.campusfrontline.gateway.route;

import io.vertx.core.http.HttpMethod;
import java.util.List;

/// One line of the route file, compiled; `index` counts the routes and finds a route's meters.
public record Route(
        int index,
        String pattern,
        RouteAction action,
        RouteKind kind,
        Access access,
        Limits limits,
        List<HttpMethod> methods) {

    public Route {
        methods = List.copyOf(methods);
    }

    public boolean allows(HttpMethod method) {
        return methods.contains(method);
    }
}
