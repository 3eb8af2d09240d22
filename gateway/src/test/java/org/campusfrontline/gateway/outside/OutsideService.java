package org.campusfrontline.gateway.outside;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.zip.CRC32;

/// A service as the gateway may meet one: well-behaved, slow, rude or broken, by path.
final class OutsideService {

    private final String name;
    private final OutsideState state;

    OutsideService(String name, OutsideState state) {
        this.name = name;
        this.state = state;
    }

    void handle(HttpServerRequest request) {
        String base = "/api/" + name;
        String path = request.path();
        HttpServerResponse response = request.response();
        if (!path.startsWith(base)) {
            response.setStatusCode(404).end();
            return;
        }
        state.count(path, 1);
        switch (path.substring(base.length())) {
            case "/openapi" ->
                response.putHeader("Content-Type", "application/json")
                        .end(openapi().toBuffer());
            case "/v1/me" ->
                json(request, new JsonObject().put("person", "P0001").put("uri", request.uri()));
            case "/v1/my/day" -> day(request);
            case "/v1/teapot" ->
                response.setStatusCode(418)
                        .putHeader("ETag", "\"7\"")
                        .putHeader("Content-Length", "2")
                        .end("{}");
            case "/v1/nothing" -> response.setStatusCode(204).end();
            case "/v1/unchanged" ->
                response.setStatusCode(304).putHeader("ETag", "\"7\"").end();
            case "/v1/moved" -> moved(request);
            case "/v1/rude-headers" -> rudeHeaders(response);
            case "/v1/slow" -> slow(request);
            case "/v1/hangup" -> request.connection().close();
            case "/v1/garbage" -> response.putHeader("Content-Length", "12x").end("{}");
            case "/v1/halfway" ->
                response.putHeader("Content-Length", "100")
                        .write("0123456789")
                        .onComplete(sent -> request.connection().close());
            case "/v1/early" -> response.setStatusCode(409).end("{\"early\":true}");
            case "/v1/stream", "/v1/jobs/1/stream" -> stream(request);
            case "/v1/flood" -> flood(response, Long.parseLong(request.getParam("bytes")));
            case "/v1/people/imports" -> sink(request);
            default -> echo(request);
        }
    }

    private void echo(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            JsonObject headers = new JsonObject();
            request.headers()
                    .names()
                    .forEach(header -> headers.put(
                            header.toLowerCase(java.util.Locale.ROOT),
                            new JsonArray(request.headers().getAll(header))));
            json(
                    request,
                    new JsonObject()
                            .put("service", name)
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("headers", headers)
                            .put("body", body.toString())
                            .put("bytes", body.length()));
        });
    }

    private void day(HttpServerRequest request) {
        switch (state.dayMode(name)) {
            case "slow" -> slow(request);
            case "broken" -> request.response().end("{\"items\":[1,2");
            case "failing" -> request.response().setStatusCode(500).end("{}");
            case "forbidden" -> request.response().setStatusCode(403).end("{}");
            case "huge" -> request.response().end(Buffer.buffer(new byte[600 * 1024]));
            case "old" -> {
                request.response().putHeader("Age", "17");
                json(request, new JsonObject().put("service", name));
            }
            default ->
                json(
                        request,
                        new JsonObject()
                                .put("service", name)
                                .put("query", request.query())
                                .put("authorized", request.headers().contains("Authorization"))
                                .put("requestId", request.getHeader("X-Request-Id"))
                                .put("exact", 0.1234567890123456789));
        }
    }

    private void moved(HttpServerRequest request) {
        request.response()
                .setStatusCode(201)
                .putHeader("Location", "http://" + request.getHeader("Host") + "/api/" + name + "/v1/things/1")
                .end();
    }

    private static void rudeHeaders(HttpServerResponse response) {
        response.putHeader("Connection", "X-Secret")
                .putHeader("X-Secret", "of this connection")
                .putHeader("Server", "inside/1.0")
                .putHeader("X-Powered-By", "inside")
                .putHeader("Access-Control-Allow-Origin", "*")
                .putHeader("X-Kept", "yes")
                .headers()
                .add("Set-Cookie", "a=1")
                .add("Set-Cookie", "b=2");
        response.end("{}");
    }

    private void slow(HttpServerRequest request) {
        state.count("slow-open", 1);
        request.response().closeHandler(closed -> state.count("slow-closed", 1));
    }

    private void stream(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        response.putHeader("Content-Type", "text/event-stream").setChunked(true);
        response.writeHead();
        response.closeHandler(closed -> state.count("stream-closed", 1));
        state.stream(response);
        state.count("stream-open", 1);
    }

    private void flood(HttpServerResponse response, long bytes) {
        response.putHeader("Content-Length", Long.toString(bytes));
        pour(response, bytes);
    }

    private void pour(HttpServerResponse response, long left) {
        long rest = left;
        while (rest > 0 && !response.writeQueueFull() && !response.closed()) {
            int piece = (int) Math.min(rest, 16 * 1024);
            response.write(Buffer.buffer(new byte[piece]));
            state.count("flooded", piece);
            rest -= piece;
        }
        long open = rest;
        if (open > 0) {
            response.drainHandler(room -> pour(response, open));
        } else {
            response.end();
        }
    }

    /// Takes a body only once it is released, and answers with what came.
    private void sink(HttpServerRequest request) {
        CRC32 sum = new CRC32();
        long[] bytes = {0};
        request.handler(piece -> {
            bytes[0] += piece.length();
            sum.update(piece.getBytes());
            state.count("sunk", piece.length());
        });
        request.endHandler(
                end -> json(request, new JsonObject().put("bytes", bytes[0]).put("crc", sum.getValue())));
        request.exceptionHandler(gone -> state.count("sink-broken", 1));
        state.count("sink-open", 1);
        if ("yes".equals(request.getParam("hold"))) {
            request.pause();
            state.hold(request);
        }
    }

    private void json(HttpServerRequest request, JsonObject body) {
        request.response().putHeader("Content-Type", "application/json").end(body.toBuffer());
    }

    private JsonObject openapi() {
        JsonObject operation = new JsonObject()
                .put("operationId", "echo" + name)
                .put("summary", "Say it back")
                .put("security", new JsonArray().add(new JsonObject().put("bearer", new JsonArray())))
                .put("responses", new JsonObject().put("200", new JsonObject().put("description", "said back")));
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", new JsonObject().put("title", "Service " + name).put("version", "1.0.0"))
                .put("paths", new JsonObject().put("/api/" + name + "/v1/echo", new JsonObject().put("get", operation)))
                .put(
                        "components",
                        new JsonObject()
                                .put(
                                        "securitySchemes",
                                        new JsonObject()
                                                .put(
                                                        "bearer",
                                                        new JsonObject()
                                                                .put("type", "http")
                                                                .put("scheme", "bearer"))));
    }
}
