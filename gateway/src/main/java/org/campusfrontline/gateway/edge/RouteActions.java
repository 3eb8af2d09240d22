package org.campusfrontline.gateway.edge;

import io.vertx.ext.web.Router;
import org.campusfrontline.gateway.call.Call;
import org.campusfrontline.gateway.call.UnreadBody;
import org.campusfrontline.gateway.compose.ClientConfig;
import org.campusfrontline.gateway.compose.Composer;
import org.campusfrontline.gateway.console.Console;
import org.campusfrontline.gateway.forward.Forwarder;
import org.campusfrontline.gateway.route.Route;
import org.campusfrontline.gateway.route.RouteAction;

/// Does what a route says with a call that may pass.
final class RouteActions {

    private final Forwarder forwarder;
    private final Composer composer;
    private final ClientConfig clientConfig;
    private final Console console;
    private final Router operations;

    RouteActions(
            Forwarder forwarder, Composer composer, ClientConfig clientConfig, Console console, Router operations) {
        this.forwarder = forwarder;
        this.composer = composer;
        this.clientConfig = clientConfig;
        this.console = console;
        this.operations = operations;
    }

    void act(Call call, Route route) {
        switch (route.action()) {
            case RouteAction.Forward forward -> forwarder.forward(call, route, forward);
            case RouteAction.Compose compose -> composer.compose(call, compose, route.limits());
            case RouteAction.Own own -> answer(call, own.answer());
        }
    }

    private void answer(Call call, RouteAction.OwnAnswer answer) {
        switch (answer) {
            case CLIENT_CONFIG -> clientConfig.answer(call);
            case CONSOLE -> console.answer(call);
            case OPENAPI -> console.specification(call);
            case OPERATIONS -> {
                UnreadBody.settle(call);
                operations.handle(call.request());
            }
        }
    }
}
