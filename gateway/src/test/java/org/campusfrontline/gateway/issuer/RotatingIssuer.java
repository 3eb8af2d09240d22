package org.campusfrontline.gateway.issuer;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// A real issuer over HTTP whose keys a test changes, and that can be made to fail.
public final class RotatingIssuer implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final Map<String, KeyPair> keys = new ConcurrentHashMap<>();
    private final AtomicInteger keyReads = new AtomicInteger();
    private final int port;
    private volatile boolean failing;

    public RotatingIssuer() {
        HttpServer server = vertx.createHttpServer().requestHandler(this::answer);
        port = server.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(10, TimeUnit.SECONDS)
                .join()
                .actualPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port + "/realm";
    }

    public void put(String id, KeyPair pair) {
        keys.put(id, pair);
    }

    public void remove(String id) {
        keys.remove(id);
    }

    public void failing(boolean now) {
        failing = now;
    }

    public int keyReads() {
        return keyReads.get();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void answer(HttpServerRequest request) {
        if (failing) {
            request.response().setStatusCode(500).end();
        } else if (request.path().equals("/realm/.well-known/openid-configuration")) {
            request.response()
                    .end(new JsonObject()
                            .put("issuer", url())
                            .put("jwks_uri", url() + "/keys")
                            .put("authorization_endpoint", url() + "/authorize")
                            .put("token_endpoint", url() + "/token")
                            .toBuffer());
        } else {
            keyReads.incrementAndGet();
            JsonArray list = new JsonArray();
            keys.forEach((id, pair) -> list.add(entry(id, (RSAPublicKey) pair.getPublic())));
            list.add(new JsonObject().put("kty", "EC").put("kid", "curve").put("crv", "P-256"));
            request.response().end(new JsonObject().put("keys", list).toBuffer());
        }
    }

    private static JsonObject entry(String id, RSAPublicKey key) {
        return new JsonObject()
                .put("kty", "RSA")
                .put("use", "sig")
                .put("kid", id)
                .put("n", base64(key.getModulus()))
                .put("e", base64(key.getPublicExponent()));
    }

    private static String base64(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }
}
