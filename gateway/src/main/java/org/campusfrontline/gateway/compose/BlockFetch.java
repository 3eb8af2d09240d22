package org.campusfrontline.gateway.compose;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import org.campusfrontline.gateway.call.Call;
import org.campusfrontline.gateway.forward.Deadlines;
import org.campusfrontline.gateway.forward.HeaderPolicy;
import org.campusfrontline.gateway.forward.Timed;
import org.campusfrontline.gateway.forward.Upstream;
import org.campusfrontline.gateway.http.BoundedBody;
import org.campusfrontline.gateway.problem.GatewayProblem;
import org.campusfrontline.gateway.route.RouteKind;
import org.jspecify.annotations.Nullable;

/// Asks one service for one block; always comes to an answer within the block's time.
final class BlockFetch extends Timed {

    private static final int GREATEST_BLOCK = 512 * 1024;

    private final Call call;
    private final Upstream upstream;
    private final Deadlines deadlines;
    private final Promise<BlockAnswer> promise = Promise.promise();
    private @Nullable HttpClientRequest request;

    BlockFetch(Call call, Upstream upstream, Deadlines deadlines) {
        this.call = call;
        this.upstream = upstream;
        this.deadlines = deadlines;
    }

    Future<BlockAnswer> start(String target, Duration time, HeaderPolicy headers) {
        expireIn(time.toNanos());
        deadlines.add(this);
        upstream.request(RouteKind.PLAIN, HttpMethod.GET, target).onComplete(connected -> {
            if (connected.failed()) {
                unavailable("down", GatewayProblem.SERVICE_DOWN);
            } else if (promise.future().isComplete()) {
                connected.result().reset();
            } else {
                send(connected.result(), headers);
            }
        });
        return promise.future();
    }

    /// Nobody waits for the block any more.
    void abandon() {
        if (settle(new BlockAnswer.Unavailable("refused"))) {
            letGo();
        }
    }

    @Override
    protected void expire() {
        unavailable("timeout", GatewayProblem.SERVICE_SLOW);
        letGo();
    }

    @Override
    protected void hurry() {
        // a block is over within its time anyway
    }

    private void send(HttpClientRequest connected, HeaderPolicy headers) {
        request = connected;
        connected.exceptionHandler(broken -> {});
        headers.derived(call, connected.headers());
        connected.send().onComplete(answered -> {
            if (answered.failed()) {
                unavailable("broken", GatewayProblem.SERVICE_BROKEN);
            } else {
                read(answered.result());
            }
        });
    }

    private void read(HttpClientResponse answer) {
        BoundedBody.of(answer, GREATEST_BLOCK).onComplete(body -> {
            if (body.failed()) {
                unavailable("broken", GatewayProblem.SERVICE_BROKEN);
            } else if (answer.statusCode() >= 500) {
                unavailable("broken", GatewayProblem.SERVICE_BROKEN);
            } else if (answer.statusCode() != 200) {
                settle(new BlockAnswer.Unavailable("refused"));
            } else {
                accept(body.result(), age(answer));
            }
        });
    }

    private void accept(Buffer body, long age) {
        if (JsonForm.holds(body)) {
            settle(new BlockAnswer.Ok(body, age));
        } else {
            unavailable("broken", GatewayProblem.SERVICE_BROKEN);
        }
    }

    private void unavailable(String reason, GatewayProblem kind) {
        if (settle(new BlockAnswer.Unavailable(reason))) {
            call.observer().failed(upstream.service(), kind);
        }
    }

    private boolean settle(BlockAnswer answer) {
        deadlines.remove(this);
        return promise.tryComplete(answer);
    }

    private void letGo() {
        if (request != null) {
            request.reset();
        }
    }

    private static long age(HttpClientResponse answer) {
        String age = answer.getHeader(HttpHeaders.AGE);
        return age != null && age.matches("\\d{1,9}") ? Long.parseLong(age) : 0;
    }
}
