package org.campusfrontline.gateway.edge;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import org.campusfrontline.gateway.forward.Deadlines;

/// One event loop of the front door, with a path, connections and deadlines of its own: loops share no state
/// but what is meant to be shared.
final class EdgeLoop extends AbstractVerticle {

    private static final long SWEEP_MILLIS = 100;
    private static final int SWEEPS_PER_WATCH = 10;

    private final EdgeFactory factory;
    private final HttpServerOptions options;
    private final Deadlines deadlines = new Deadlines();
    private final ConnectionWatch connections;
    private int sweeps;
    private int boundPort;

    EdgeLoop(EdgeFactory factory, HttpServerOptions options, ConnectionWatch connections) {
        this.factory = factory;
        this.options = options;
        this.connections = connections;
    }

    @Override
    public void start(Promise<Void> started) {
        EdgePath path = factory.path(deadlines, connections);
        HttpServer server = vertx.createHttpServer(options)
                .connectionHandler(connections::opened)
                .invalidRequestHandler(path::handleUnreadable)
                .requestHandler(path::handle);
        vertx.setPeriodic(SWEEP_MILLIS, timer -> sweep());
        server.listen()
                .onSuccess(listening -> boundPort = listening.actualPort())
                .<Void>mapEmpty()
                .onComplete(started);
    }

    int boundPort() {
        return boundPort;
    }

    /// Ends what would otherwise stay open; may be called from any thread.
    void hurry() {
        context.runOnContext(now -> deadlines.hurry());
    }

    private void sweep() {
        deadlines.sweep();
        if (++sweeps % SWEEPS_PER_WATCH == 0) {
            connections.sweep();
        }
    }
}
