package org.campusfrontline.gateway.edge;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Opens the front door when the application starts and closes it politely when it stops.
@Singleton
public final class EdgeServer {

    private static final Logger LOG = Logger.getLogger(EdgeServer.class);
    private static final Duration START = Duration.ofSeconds(20);
    private static final Duration LOOK = Duration.ofMillis(20);
    private static final int SHARED_FREE_PORT = -1;

    private final Vertx vertx;
    private final EdgeFactory factory;
    private final EdgeSettings settings;
    private final EdgeMeters meters;
    private final DrainState drain;
    private final Queue<EdgeLoop> loops = new ConcurrentLinkedQueue<>();

    EdgeServer(Vertx vertx, EdgeFactory factory, EdgeSettings settings, EdgeMeters meters, DrainState drain) {
        this.vertx = vertx;
        this.factory = factory;
        this.settings = settings;
        this.meters = meters;
        this.drain = drain;
    }

    void open(@Observes StartupEvent event) {
        int instances =
                settings.loops() > 0 ? settings.loops() : Runtime.getRuntime().availableProcessors();
        HttpServerOptions options = options();
        vertx.deployVerticle(() -> loop(options), new DeploymentOptions().setInstances(instances))
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(START.toSeconds(), TimeUnit.SECONDS)
                .join();
        LOG.infof("gateway listens: address=%s:%d loops=%d", settings.host(), port(), instances);
    }

    /// The port that was really taken.
    public int port() {
        EdgeLoop any = loops.peek();
        return any == null ? settings.port() : any.boundPort();
    }

    /// Readiness goes down first; then streams end, nothing new is taken, and what is under way may finish.
    void close(@Observes ShutdownEvent event) throws InterruptedException {
        drain.start();
        await(settings.drain().delay(), false);
        drain.refuse();
        loops.forEach(EdgeLoop::hurry);
        await(settings.drain().timeout(), true);
        if (meters.open() > 0) {
            LOG.warnf("gateway stops with calls under way: open=%d", meters.open());
        }
    }

    private void await(Duration time, boolean untilIdle) throws InterruptedException {
        CountDownLatch idle = new CountDownLatch(1);
        long timer = vertx.setPeriodic(LOOK.toMillis(), look -> {
            if (untilIdle && meters.open() <= 0) {
                idle.countDown();
            }
        });
        try {
            idle.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            vertx.cancelTimer(timer);
        }
    }

    private EdgeLoop loop(HttpServerOptions options) {
        EdgeLoop loop = new EdgeLoop(factory, options, new ConnectionWatch(settings.idleConnection()));
        loops.add(loop);
        return loop;
    }

    private HttpServerOptions options() {
        return new HttpServerOptions()
                .setHost(settings.host())
                .setPort(settings.port() == 0 ? SHARED_FREE_PORT : settings.port())
                .setReceiveBufferSize(settings.socketBuffer())
                .setSendBufferSize(settings.socketBuffer())
                .setMaxHeaderSize(settings.head().bytes())
                .setMaxInitialLineLength(settings.head().line())
                .setHttp2ClearTextEnabled(false)
                .setPerFrameWebSocketCompressionSupported(false)
                .setPerMessageWebSocketCompressionSupported(false)
                .setHandle100ContinueAutomatically(false)
                .setTracingPolicy(factory.incoming());
    }
}
