package org.campusfrontline.gateway.forward;

import org.campusfrontline.gateway.call.Call;
import org.campusfrontline.gateway.route.Route;
import org.campusfrontline.gateway.route.RouteAction.Forward;

/// Sends calls on to their services, for one event loop.
public final class Forwarder {

    private final Upstreams upstreams;
    private final HeaderPolicy headers;
    private final Deadlines deadlines;

    public Forwarder(Upstreams upstreams, HeaderPolicy headers, Deadlines deadlines) {
        this.upstreams = upstreams;
        this.headers = headers;
        this.deadlines = deadlines;
    }

    public void forward(Call call, Route route, Forward action) {
        String target = action.targetOf(call.request().uri());
        new Exchange(call, upstreams.of(action.service()), target, route.kind(), route.limits(), headers, deadlines)
                .start();
    }
}
