package org.campusfrontline.gateway.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campusfrontline.gateway.call.Call;
import org.campusfrontline.gateway.call.Identifiers;
import org.campusfrontline.gateway.call.OwnAnswer;
import org.campusfrontline.gateway.canonical.RequestTarget;
import org.campusfrontline.gateway.canonical.TargetFault;
import org.campusfrontline.gateway.problem.GatewayProblem;
import org.campusfrontline.gateway.route.Access;
import org.campusfrontline.gateway.route.Route;
import org.campusfrontline.gateway.route.RouteTable;
import org.jboss.logging.Logger;

/// The order in which a request is looked at, on one event loop: target, headers, origin, route, size, token,
/// and only then what the route does. Each step answers and ends the call, or lets it on.
final class EdgePath {

    private static final Logger LOG = Logger.getLogger(EdgePath.class);

    private final RouteTable routes;
    private final HeaderCheck headers;
    private final Cors cors;
    private final TokenGate gate;
    private final RouteActions actions;
    private final Identifiers identifiers;
    private final EdgeMeters meters;
    private final ConnectionWatch connections;
    private final DrainState drain;

    EdgePath(
            RouteTable routes,
            HeaderCheck headers,
            Cors cors,
            TokenGate gate,
            RouteActions actions,
            Identifiers identifiers,
            EdgeMeters meters,
            ConnectionWatch connections,
            DrainState drain) {
        this.routes = routes;
        this.headers = headers;
        this.cors = cors;
        this.gate = gate;
        this.actions = actions;
        this.identifiers = identifiers;
        this.meters = meters;
        this.connections = connections;
        this.drain = drain;
    }

    /// Nothing that goes wrong in here may leave a client without an answer.
    void handle(HttpServerRequest request) {
        Call call = begin(request);
        try {
            look(call, request);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "call failed: requestId=%s", call.requestId());
            refuse(call, GatewayProblem.INTERNAL, "an unexpected fault; the request id finds it in the log");
        }
    }

    private void look(Call call, HttpServerRequest request) {
        Optional<TargetFault> target = RequestTarget.faultOf(request.uri());
        if (target.isPresent()) {
            refuse(call, GatewayProblem.PATH_NOT_CANONICAL, target.get().detail());
            return;
        }
        HeaderCheck.Fault header = headers.faultOf(request);
        if (header != null) {
            refuse(call, header.kind(), header.detail());
        } else if (!cors.settled(call)) {
            route(call);
        }
    }

    /// What the HTTP reader could not make sense of.
    void handleUnreadable(HttpServerRequest request) {
        Call call = begin(request);
        call.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        switch (Unreadable.of(request)) {
            case LINE_TOO_LONG -> refuse(call, GatewayProblem.TARGET_TOO_LONG, "the request line is too long");
            case HEAD_TOO_LARGE -> refuse(call, GatewayProblem.HEADERS_TOO_LARGE, "the headers are too large");
            case MALFORMED -> refuse(call, GatewayProblem.REQUEST_MALFORMED, "the request is not HTTP");
        }
    }

    private Call begin(HttpServerRequest request) {
        meters.begun();
        connections.busy(request.connection());
        Call call = new Call(request, meters, identifiers);
        call.whenOver(() -> connections.idle(request.connection()));
        if (call.hasBody()) {
            request.pause();
        }
        if (drain.started()) {
            call.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        return call;
    }

    private void route(Call call) {
        HttpServerRequest request = call.request();
        Route route = routes.find(request.uri());
        if (route == null) {
            refuse(call, GatewayProblem.NO_ROUTE, "no route leads there");
            return;
        }
        call.matched(route);
        if (drain.refuses(route)) {
            OwnAnswer.problem(call, call.problem(GatewayProblem.STOPPING, "the gateway is stopping", true, 1));
            return;
        }
        if (!route.allows(request.method())) {
            String allowed = route.methods().stream().map(HttpMethod::name).collect(Collectors.joining(", "));
            call.response().putHeader(HttpHeaders.ALLOW, allowed);
            refuse(call, GatewayProblem.METHOD_NOT_ALLOWED, "allowed here: " + allowed);
            return;
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > route.limits().body()) {
            String detail = "the body exceeds " + route.limits().body() + " bytes";
            refuse(call, GatewayProblem.BODY_TOO_LARGE, detail);
        } else if (route.access() == Access.TOKEN) {
            gate.pass(call, () -> actions.act(call, route));
        } else {
            actions.act(call, route);
        }
    }

    private static void refuse(Call call, GatewayProblem kind, String detail) {
        OwnAnswer.problem(call, call.problem(kind, detail));
    }
}
