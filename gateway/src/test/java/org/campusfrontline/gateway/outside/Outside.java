package org.campusfrontline.gateway.outside;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/// The running outside world; one event loop serves all of it, so that its state needs no locks.
final class Outside implements AutoCloseable {

    private static final List<String> NAMES = List.of("volunteer", "roster", "assessment", "notification");

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final OutsideState state = new OutsideState();
    private final Map<String, HttpServer> services = new TreeMap<>();
    private final Map<String, Integer> ports = new TreeMap<>();
    private final MockOAuth2Server issuer = new MockOAuth2Server(new OAuth2Config(true));
    private final int controlPort;

    Outside() {
        for (String name : NAMES) {
            ports.put(name, await(open(name, 0)));
        }
        HttpServer control = vertx.createHttpServer(new HttpServerOptions().setHost("127.0.0.1"));
        controlPort = await(control.requestHandler(this::control).listen(0)).actualPort();
        issuer.start(InetAddress.getLoopbackAddress(), 0);
        warmUp("/.well-known/openid-configuration");
        warmUp("/jwks");
    }

    /// The issuer's first answers take seconds; a test should not.
    private void warmUp(String path) {
        try (InputStream answer = URI.create(issuer() + path).toURL().openStream()) {
            answer.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Map<String, String> addresses() {
        Map<String, String> addresses = new TreeMap<>();
        ports.forEach((name, port) -> addresses.put("campus.services." + name, "http://127.0.0.1:" + port));
        return addresses;
    }

    String issuer() {
        return issuer.issuerUrl("campus").toString();
    }

    String control() {
        return "http://127.0.0.1:" + controlPort;
    }

    @Override
    public void close() {
        issuer.shutdown();
        await(vertx.close());
    }

    private Future<Integer> open(String name, int port) {
        HttpServer server = vertx.createHttpServer(
                new HttpServerOptions().setHost("127.0.0.1").setReuseAddress(true));
        OutsideService service = new OutsideService(name, state);
        return server.requestHandler(service::handle).listen(port).map(listening -> {
            services.put(name, listening);
            return listening.actualPort();
        });
    }

    private void control(HttpServerRequest request) {
        String name = request.getParam("service", "");
        switch (request.path()) {
            case "/counters" -> request.response().end(state.counters().toBuffer());
            case "/emit" -> request.response().end(Integer.toString(state.emit(request.getParam("text", ""))));
            case "/release" -> request.response().end(Integer.toString(state.release()));
            case "/day" -> {
                state.dayMode(name, request.getParam("mode", "ok"));
                request.response().end();
            }
            case "/stop" ->
                services.remove(name)
                        .close()
                        .onComplete(done -> request.response().end());
            case "/start" ->
                open(name, ports.get(name))
                        .onComplete(done -> request.response().end());
            case "/token" ->
                vertx.executeBlocking(() -> token(request), false)
                        .onSuccess(request.response()::end)
                        .onFailure(
                                cause -> request.response().setStatusCode(500).end(cause.toString()));
            default -> request.response().setStatusCode(404).end();
        }
    }

    private String token(HttpServerRequest request) {
        Map<String, Object> claims = new JsonObject(request.getParam("claims", "{}")).getMap();
        return issuer.issueToken(
                        request.getParam("issuer", "campus"),
                        "any-client",
                        new DefaultOAuth2TokenCallback(
                                request.getParam("issuer", "campus"),
                                request.getParam("subject", "P0001"),
                                "JWT",
                                List.of("campus"),
                                claims,
                                Long.parseLong(request.getParam("seconds", "600"))))
                .serialize();
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }
}
