package org.campusfrontline.gateway.forward;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;

/// Moves a service's answer on to the client as it comes, no faster than the client takes it.
final class AnswerPump {

    private static final long UNKNOWN = -1;

    private final HttpClientResponse from;
    private final HttpServerResponse to;
    private final Runnable moved;
    private final Runnable complete;
    private long left;
    private boolean done;

    AnswerPump(HttpClientResponse from, HttpServerResponse to, Runnable moved, Runnable complete) {
        this.from = from;
        this.to = to;
        this.moved = moved;
        this.complete = complete;
        String length = from.getHeader(HttpHeaders.CONTENT_LENGTH);
        this.left = length == null ? UNKNOWN : Long.parseLong(length);
    }

    /// `live` answers get their head out at once, since the first piece may be long in coming.
    void start(HttpMethod method, boolean live) {
        boolean bodiless = method == HttpMethod.HEAD || from.statusCode() == 204 || from.statusCode() == 304;
        if (left == UNKNOWN && !bodiless) {
            to.setChunked(true);
            if (live) {
                to.writeHead();
            }
        }
        from.handler(this::move);
        from.endHandler(end -> finish());
    }

    private void move(Buffer piece) {
        if (done) {
            return;
        }
        moved.run();
        if (left != UNKNOWN) {
            left -= piece.length();
            if (left == 0) {
                done = true;
                to.end(piece);
                complete.run();
                return;
            }
        }
        to.write(piece);
        if (to.writeQueueFull()) {
            from.pause();
            to.drainHandler(room -> {
                moved.run();
                from.resume();
            });
        }
    }

    private void finish() {
        if (!done) {
            done = true;
            to.end();
            complete.run();
        }
    }
}
