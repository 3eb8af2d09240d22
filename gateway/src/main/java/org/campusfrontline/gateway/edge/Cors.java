package org.campusfrontline.gateway.edge;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Set;
import org.campusfrontline.gateway.call.Call;
import org.campusfrontline.gateway.call.OwnAnswer;
import org.campusfrontline.gateway.problem.GatewayProblem;

/// Pages of configured origins may call; a preflight ends here. Tokens travel in a header, so that cookies
/// are never allowed along.
final class Cors {

    private static final String METHODS = "GET, HEAD, POST, PUT, DELETE";
    private static final String REQUEST_HEADERS = "Accept, Accept-Language, Authorization, Content-Type, If-Match,"
            + " If-None-Match, Idempotency-Key, Last-Event-ID, Prefer, X-Request-Id, traceparent, tracestate";
    private static final String ANSWER_HEADERS =
            "Content-Disposition, ETag, Link, Location, Preference-Applied, Retry-After, X-Request-Id";

    private final Set<String> origins;
    private final String remember;

    Cors(EdgeSettings.Cors settings) {
        this.origins = Set.copyOf(settings.origins().orElse(List.of()));
        this.remember = Long.toString(settings.remember().toSeconds());
    }

    /// Adds what the browser needs; true when the call was a preflight and is answered.
    boolean settled(Call call) {
        HttpServerRequest request = call.request();
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return false;
        }
        MultiMap headers = call.response().headers();
        headers.add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        boolean allowed = origins.contains(origin);
        if (allowed) {
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, ANSWER_HEADERS);
        }
        boolean preflight = request.method() == HttpMethod.OPTIONS
                && request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
        if (preflight) {
            answer(call, allowed);
        }
        return preflight;
    }

    private void answer(Call call, boolean allowed) {
        if (!allowed) {
            OwnAnswer.problem(
                    call,
                    call.problem(GatewayProblem.ORIGIN_NOT_ALLOWED, "the origin is not in the gateway's settings"));
            return;
        }
        MultiMap headers = call.response().headers();
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, REQUEST_HEADERS);
        headers.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, remember);
        OwnAnswer.empty(call, 204);
    }
}
