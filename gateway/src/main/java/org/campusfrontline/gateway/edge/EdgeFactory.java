package org.campusfrontline.gateway.edge;

import io.vertx.core.Vertx;
import io.vertx.core.tracing.TracingPolicy;
import io.vertx.ext.web.Router;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.SplittableRandom;
import org.campusfrontline.gateway.call.Identifiers;
import org.campusfrontline.gateway.compose.ClientConfig;
import org.campusfrontline.gateway.compose.Composer;
import org.campusfrontline.gateway.console.Console;
import org.campusfrontline.gateway.forward.Deadlines;
import org.campusfrontline.gateway.forward.Forwarder;
import org.campusfrontline.gateway.forward.HeaderPolicy;
import org.campusfrontline.gateway.forward.UpstreamSettings;
import org.campusfrontline.gateway.forward.Upstreams;
import org.campusfrontline.gateway.issuer.IssuerKeys;
import org.campusfrontline.gateway.route.RouteTable;
import org.campusfrontline.gateway.token.TokenChecks;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Puts together what one event loop needs.
@Singleton
final class EdgeFactory {

    private final Vertx vertx;
    private final RouteTable routes;
    private final EdgeSettings settings;
    private final UpstreamSettings upstreams;
    private final TokenChecks tokens;
    private final IssuerKeys keys;
    private final ClientConfig clientConfig;
    private final Console console;
    private final Router operations;
    private final EdgeMeters meters;
    private final DrainState drain;
    private final Clock clock;
    private final TracingPolicy outgoing;

    EdgeFactory(
            Vertx vertx,
            RouteTable routes,
            EdgeSettings settings,
            UpstreamSettings upstreams,
            TokenChecks tokens,
            IssuerKeys keys,
            ClientConfig clientConfig,
            Console console,
            Router operations,
            EdgeMeters meters,
            DrainState drain,
            Clock clock,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled", defaultValue = "false") boolean untraced) {
        this.vertx = vertx;
        this.routes = routes;
        this.settings = settings;
        this.upstreams = upstreams;
        this.tokens = tokens;
        this.keys = keys;
        this.clientConfig = clientConfig;
        this.console = console;
        this.operations = operations;
        this.meters = meters;
        this.drain = drain;
        this.clock = clock;
        this.outgoing = untraced ? TracingPolicy.IGNORE : TracingPolicy.PROPAGATE;
    }

    /// To be called on the loop itself, so that its connections to the services stay there too.
    EdgePath path(Deadlines deadlines, ConnectionWatch connections) {
        HeaderPolicy policy = new HeaderPolicy(upstreams, outgoing != TracingPolicy.IGNORE);
        Upstreams services = new Upstreams(vertx, routes.services(), upstreams, outgoing);
        RouteActions actions = new RouteActions(
                new Forwarder(services, policy, deadlines),
                new Composer(services, policy, deadlines, clock),
                clientConfig,
                console,
                operations);
        return new EdgePath(
                routes,
                new HeaderCheck(settings.head().count()),
                new Cors(settings.cors()),
                new TokenGate(tokens.forOneLoop(), keys, meters),
                actions,
                new Identifiers(clock, new SplittableRandom()),
                meters,
                connections,
                drain);
    }

    TracingPolicy incoming() {
        return outgoing == TracingPolicy.IGNORE ? TracingPolicy.IGNORE : TracingPolicy.ALWAYS;
    }
}
