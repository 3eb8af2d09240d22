package org.campusfrontline.volunteer.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// A receiver as a campus system would have it: a real HTTP server that keeps what it is sent and answers as it is
/// told.
public final class Hook implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile Function<Call, Reply> reply = call -> Reply.of(204);

    public Hook() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    /// What came, and what was answered.
    public record Call(Map<String, String> headers, String body, int status) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                throw new AssertionError(body, e);
            }
        }

        public String id() {
            return headers.get("webhook-id");
        }

        public String subject() {
            return json().get("subject").textValue();
        }

        public long version() {
            return json().get("aggregateversion").longValue();
        }

        public boolean taken() {
            return status >= 200 && status < 300;
        }
    }

    /// How to answer: a status with headers and a body of that many bytes; 0 as status breaks the connection off.
    public record Reply(int status, Map<String, String> headers, int bytes) {
        public static Reply of(int status) {
            return new Reply(status, Map.of(), 0);
        }
    }

    public void answer(Function<Call, Reply> how) {
        reply = how;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?from=campus";
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    public List<Call> taken() {
        return calls.stream().filter(Call::taken).toList();
    }

    public void forget() {
        calls.clear();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Reply said = reply.apply(new Call(headers, body, 0));
            calls.add(new Call(headers, body, said.status()));
            if (said.status() > 0) {
                said.headers().forEach(exchange.getResponseHeaders()::set);
                exchange.sendResponseHeaders(said.status(), said.bytes() == 0 ? -1 : said.bytes());
                exchange.getResponseBody().write(new byte[said.bytes()]);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
