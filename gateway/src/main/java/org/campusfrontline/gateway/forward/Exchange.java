package org.campusfrontline.gateway.forward;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import org.campusfrontline.gateway.call.Call;
import org.campusfrontline.gateway.call.OwnAnswer;
import org.campusfrontline.gateway.call.UnreadBody;
import org.campusfrontline.gateway.problem.GatewayProblem;
import org.campusfrontline.gateway.route.Limits;
import org.campusfrontline.gateway.route.RouteKind;
import org.jspecify.annotations.Nullable;

/// One call on its way to a service and the answer on its way back. Whichever side leaves, the other is let
/// go; whatever happens before the answer's head went out becomes a problem, whatever happens later ends the
/// connection.
final class Exchange extends Timed implements RequestPump.Progress {

    private enum Phase {
        CONNECTING,
        SENDING,
        WAITING,
        ANSWERING,
        OVER
    }

    private final Call call;
    private final Upstream upstream;
    private final String target;
    private final RouteKind kind;
    private final Limits limits;
    private final HeaderPolicy headers;
    private final Deadlines deadlines;
    private final long startedAt = System.nanoTime();
    private Phase phase = Phase.CONNECTING;
    private boolean repeated;
    private @Nullable HttpClientRequest request;
    private @Nullable RequestPump pump;

    Exchange(
            Call call,
            Upstream upstream,
            String target,
            RouteKind kind,
            Limits limits,
            HeaderPolicy headers,
            Deadlines deadlines) {
        this.call = call;
        this.upstream = upstream;
        this.target = target;
        this.kind = kind;
        this.limits = limits;
        this.headers = headers;
        this.deadlines = deadlines;
    }

    void start() {
        deadlines.add(this);
        call.whenLeft(this::clientLeft);
        connect();
    }

    private void connect() {
        phase = Phase.CONNECTING;
        within(limits.connect());
        upstream.request(kind, call.request().method(), target).onComplete(connected -> {
            if (phase == Phase.OVER) {
                if (connected.succeeded()) {
                    connected.result().reset();
                }
            } else if (connected.succeeded()) {
                send(connected.result());
            } else {
                notConnected(connected.cause());
            }
        });
    }

    private void send(HttpClientRequest connected) {
        request = connected;
        connected.exceptionHandler(broken -> {});
        headers.inward(call, connected.headers());
        connected.response().onComplete(answered -> {
            if (phase == Phase.OVER || request != connected) {
                return;
            }
            if (answered.succeeded()) {
                answer(answered.result());
            } else {
                unanswered(answered.cause());
            }
        });
        if (call.hasBody()) {
            sendBody(connected);
        } else {
            phase = Phase.WAITING;
            within(limits.response());
            connected.end();
        }
    }

    private void sendBody(HttpClientRequest connected) {
        phase = Phase.SENDING;
        within(limits.idle());
        if (!connected.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            connected.setChunked(true);
        }
        if (call.request().headers().contains(HttpHeaders.EXPECT, "100-continue", true)) {
            call.response().writeContinue();
        }
        pump = new RequestPump(call.request(), connected, limits.body(), this);
        pump.start();
    }

    private void answer(HttpClientResponse answer) {
        boolean early = phase == Phase.SENDING;
        phase = Phase.ANSWERING;
        within(limits.idle());
        answer.exceptionHandler(broken -> brokenOff());
        call.response().setStatusCode(answer.statusCode());
        HeaderPolicy.outward(
                answer.headers(), upstream.service(), call.response().headers());
        if (early) {
            call.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        AnswerPump down = new AnswerPump(answer, call.response(), () -> within(limits.idle()), () -> answered(early));
        down.start(call.request().method(), kind == RouteKind.STREAM);
    }

    private void answered(boolean early) {
        over();
        if (early) {
            if (pump != null && !pump.finished()) {
                letGo();
            }
            UnreadBody.abandon(call);
        }
    }

    @Override
    public void moved() {
        boolean late = System.nanoTime() - startedAt > limits.upload().toNanos();
        if (!late) {
            within(limits.idle());
        }
    }

    @Override
    public void complete() {
        if (phase == Phase.SENDING) {
            phase = Phase.WAITING;
            within(limits.response());
        }
    }

    @Override
    public void tooLarge() {
        if (phase == Phase.SENDING || phase == Phase.CONNECTING) {
            refuse(GatewayProblem.BODY_TOO_LARGE, "the body exceeds " + limits.body() + " bytes", false, 0);
        } else {
            brokenOff();
        }
    }

    @Override
    protected void expire() {
        switch (phase) {
            case CONNECTING -> failed(GatewayProblem.SERVICE_DOWN, "gave no connection in time", new SlowException());
            case SENDING -> expireWhileSending();
            case WAITING -> failed(GatewayProblem.SERVICE_SLOW, "did not answer in time", new SlowException());
            case ANSWERING -> brokenOff();
            case OVER -> deadlines.remove(this);
        }
    }

    private void expireWhileSending() {
        if (pump != null && pump.held()) {
            failed(GatewayProblem.SERVICE_SLOW, "did not take the body in time", new SlowException());
        } else {
            refuse(GatewayProblem.BODY_TOO_SLOW, "the body did not come in time", call.repeatable(), 0);
        }
    }

    @Override
    protected void hurry() {
        if (kind != RouteKind.STREAM || phase == Phase.OVER) {
            return;
        }
        if (phase == Phase.ANSWERING) {
            over();
            letGo();
            call.response().end();
        } else {
            refuse(GatewayProblem.STOPPING, "the gateway is stopping", true, 1);
        }
    }

    private void notConnected(Throwable cause) {
        if (cause instanceof ConnectionPoolTooBusyException) {
            failed(GatewayProblem.SERVICE_BUSY, "has no connection free", cause);
        } else if (mayRepeat()) {
            connect();
        } else {
            failed(GatewayProblem.SERVICE_DOWN, "does not accept connections", cause);
        }
    }

    private void unanswered(Throwable cause) {
        if (phase == Phase.WAITING && mayRepeat()) {
            connect();
        } else {
            failed(GatewayProblem.SERVICE_BROKEN, "closed the connection or answered brokenly", cause);
        }
    }

    /// Once, and only what changes nothing and has no body.
    private boolean mayRepeat() {
        HttpMethod method = call.request().method();
        boolean safe = method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS;
        boolean may = safe && !call.hasBody() && !repeated;
        repeated = true;
        return may;
    }

    private void failed(GatewayProblem problem, String what, Throwable cause) {
        boolean untouched = phase == Phase.CONNECTING;
        call.observer().failed(upstream.service(), problem);
        upstream.failures().add(problem, call.requestId(), cause);
        refuse(problem, "service " + upstream.service().name() + " " + what, untouched || call.repeatable(), 2);
    }

    private void refuse(GatewayProblem problem, String detail, boolean retryable, int retryAfter) {
        over();
        letGo();
        OwnAnswer.problem(call, call.problem(problem, detail, retryable, retryAfter));
    }

    /// The answer was already on its way, so the client can only be told by the end of the connection.
    private void brokenOff() {
        if (phase != Phase.OVER) {
            call.observer().failed(upstream.service(), GatewayProblem.SERVICE_BROKEN);
            over();
            letGo();
            call.breakOff();
        }
    }

    private void clientLeft() {
        if (phase != Phase.OVER) {
            over();
            letGo();
        }
    }

    private void letGo() {
        if (request != null) {
            request.reset();
        }
    }

    private void over() {
        phase = Phase.OVER;
        deadlines.remove(this);
        if (pump != null) {
            pump.stop();
        }
    }

    private void within(Duration time) {
        expireIn(time.toNanos());
    }

    /// Stands in as the cause where nothing broke but time ran out.
    private static final class SlowException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SlowException() {
            super("deadline passed", null, false, false);
        }
    }
}
