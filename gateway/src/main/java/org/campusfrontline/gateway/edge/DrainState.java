package org.campusfrontline.gateway.edge;

import jakarta.inject.Singleton;
import org.campusfrontline.gateway.route.Route;
import org.campusfrontline.gateway.route.RouteAction;

/// How far the stopping has come: first readiness goes down and connections are not kept, then nothing new is taken.
@Singleton
final class DrainState {

    private static final RouteAction OPERATIONS = new RouteAction.Own(RouteAction.OwnAnswer.OPERATIONS);

    private volatile boolean started;
    private volatile boolean refusing;

    boolean started() {
        return started;
    }

    /// Health and meters are answered to the last.
    boolean refuses(Route route) {
        return refusing && !OPERATIONS.equals(route.action());
    }

    void start() {
        started = true;
    }

    void refuse() {
        refusing = true;
    }
}
