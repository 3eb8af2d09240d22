package org.campusfrontline.gateway.forward;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;

/// Moves a request's body on to the service, piece by piece, no faster than the service takes it and no
/// further than the route allows.
final class RequestPump {

    /// Who wants to know how the body fares.
    interface Progress {

        void moved();

        void complete();

        void tooLarge();
    }

    private final HttpServerRequest from;
    private final HttpClientRequest to;
    private final long limit;
    private final Progress progress;
    private long moved;
    private boolean stopped;
    private boolean finished;

    RequestPump(HttpServerRequest from, HttpClientRequest to, long limit, Progress progress) {
        this.from = from;
        this.to = to;
        this.limit = limit;
        this.progress = progress;
    }

    void start() {
        from.handler(this::move);
        from.endHandler(end -> finish());
        to.drainHandler(room -> from.resume());
        from.resume();
    }

    /// Whether it is the service that does not take what has come.
    boolean held() {
        return to.writeQueueFull();
    }

    /// Whether all of the body has gone.
    boolean finished() {
        return finished;
    }

    /// Lets go of the body; whoever stops the pump decides what becomes of the rest.
    void stop() {
        stopped = true;
    }

    private void move(Buffer piece) {
        if (stopped) {
            return;
        }
        moved += piece.length();
        if (moved > limit) {
            progress.tooLarge();
            return;
        }
        progress.moved();
        to.write(piece);
        if (to.writeQueueFull()) {
            from.pause();
        }
    }

    private void finish() {
        if (!stopped) {
            finished = true;
            progress.complete();
            to.end();
        }
    }
}
