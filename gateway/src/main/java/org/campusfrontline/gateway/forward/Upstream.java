package org.campusfrontline.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.tracing.TracingPolicy;
import org.campusfrontline.gateway.route.RouteKind;
import org.campusfrontline.gateway.route.Service;

/// The connections of one event loop to one service: one pool for plain requests and one for streams.
public final class Upstream {

    private static final int CONNECT_MILLIS = 10_000;
    private static final int GREATEST_HEAD = 32 * 1024;

    private final Service service;
    private final HttpClient plain;
    private final HttpClient streams;
    private final FailureLog failures;

    Upstream(Vertx vertx, Service service, UpstreamSettings settings, TracingPolicy tracing) {
        this.service = service;
        HttpClientOptions options = options(service, settings, tracing);
        this.plain = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(settings.connections()));
        this.streams = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(settings.streams()));
        this.failures = new FailureLog(service.name());
    }

    public Service service() {
        return service;
    }

    public Future<HttpClientRequest> request(RouteKind kind, HttpMethod method, String target) {
        return switch (kind) {
            case PLAIN -> plain.request(method, target);
            case STREAM -> streams.request(method, target);
        };
    }

    FailureLog failures() {
        return failures;
    }

    private static HttpClientOptions options(Service service, UpstreamSettings settings, TracingPolicy tracing) {
        return new HttpClientOptions()
                .setDefaultHost(service.host())
                .setDefaultPort(service.port())
                .setSsl(service.secure())
                .setConnectTimeout(CONNECT_MILLIS)
                .setKeepAliveTimeout((int) settings.keepAlive().toSeconds())
                .setMaxWaitQueueSize(settings.waiting())
                .setReceiveBufferSize(settings.socketBuffer())
                .setSendBufferSize(settings.socketBuffer())
                .setMaxHeaderSize(GREATEST_HEAD)
                .setTracingPolicy(tracing);
    }
}
