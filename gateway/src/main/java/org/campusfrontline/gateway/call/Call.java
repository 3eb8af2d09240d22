package org.campusfrontline.gateway.call;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Objects;
import org.campusfrontline.gateway.problem.GatewayProblem;
import org.campusfrontline.gateway.problem.Language;
import org.campusfrontline.gateway.problem.Problem;
import org.campusfrontline.gateway.route.Route;
import org.jspecify.annotations.Nullable;

/// One request at the edge, what is known about it, and the one place that learns of its end, however it ends.
public final class Call {

    private static final int CLIENT_LEFT = 499;
    private static final int BROKEN_OFF = 502;

    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final CallObserver observer;
    private final Context loop;
    private final long startedAt = System.nanoTime();
    private final String requestId;
    private final String traceParent;
    private final boolean body;
    private @Nullable Route route;
    private @Nullable Runnable whenLeft;
    private @Nullable Runnable whenOver;
    private int statusIfLeft = CLIENT_LEFT;
    private boolean ended;

    public Call(HttpServerRequest request, CallObserver observer, Identifiers identifiers) {
        this.request = request;
        this.response = request.response();
        this.observer = observer;
        this.loop = Objects.requireNonNull(Vertx.currentContext(), "a call begins on its event loop");
        this.requestId = identifiers.requestId(request.getHeader(EdgeHeaders.REQUEST_ID));
        this.traceParent = identifiers.traceParent(request.getHeader(EdgeHeaders.TRACE_PARENT));
        this.body = hasBody(request);
        response.headers().set(EdgeHeaders.REQUEST_ID, requestId);
        response.endHandler(end -> end());
    }

    public HttpServerRequest request() {
        return request;
    }

    public HttpServerResponse response() {
        return response;
    }

    public CallObserver observer() {
        return observer;
    }

    /// Where everything about this call must run.
    public Context loop() {
        return loop;
    }

    public String requestId() {
        return requestId;
    }

    public String traceParent() {
        return traceParent;
    }

    /// Whether the trace is the client's own, so that its state may travel along.
    public boolean continuesTrace() {
        String sent = request.getHeader(EdgeHeaders.TRACE_PARENT);
        return sent != null && Identifiers.continues(sent);
    }

    public boolean hasBody() {
        return body;
    }

    public @Nullable Route route() {
        return route;
    }

    public void matched(Route found) {
        route = found;
    }

    public boolean ended() {
        return ended;
    }

    /// Called once if the client leaves before it has its whole answer.
    public void whenLeft(Runnable action) {
        whenLeft = action;
    }

    /// Called once when the call is over, however it ended.
    public void whenOver(Runnable action) {
        whenOver = action;
    }

    /// Whether doing it twice does no harm: by method, or because the service knows the request again by its key.
    public boolean repeatable() {
        HttpMethod method = request.method();
        return method != HttpMethod.POST || request.headers().contains(EdgeHeaders.IDEMPOTENCY_KEY);
    }

    public Problem problem(GatewayProblem kind, String detail) {
        return problem(kind, detail, false, 0);
    }

    public Problem problem(GatewayProblem kind, String detail, boolean retryable, int retryAfterSeconds) {
        Language language = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return new Problem(kind, detail, path(), requestId, retryable, retryAfterSeconds, language);
    }

    /// The path as it was sent, without the query.
    public String path() {
        String target = request.uri();
        int question = target.indexOf('?');
        return question < 0 ? target : target.substring(0, question);
    }

    /// Ends the connection under an answer that cannot be finished.
    public void breakOff() {
        statusIfLeft = BROKEN_OFF;
        request.connection().close();
    }

    private void end() {
        if (ended) {
            return;
        }
        ended = true;
        boolean left = !response.ended();
        observer.ended(this, left ? statusIfLeft : response.getStatusCode(), System.nanoTime() - startedAt);
        if (left && whenLeft != null) {
            whenLeft.run();
        }
        if (whenOver != null) {
            whenOver.run();
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !length.equals("0");
    }
}
