package org.campusfrontline.platform.testing.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.campusfrontline.platform.testing.openapi.AnswerChecker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WriteFuzzTest {

    private static final String PROBLEM = "application/problem+json";
    private static final String DOCUMENT = """
            {"openapi": "3.1.0", "info": {"title": "Planted", "version": "1"}, "paths": {"/api/planted/v1/things/{id}": {"put": {
              "operationId": "changeThing",
              "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
              "requestBody": {"content": {"application/json": {"schema": {"type": "object", "properties": {
                "name": {"type": "string"}, "size": {"type": "integer"},
                "parts": {"type": "array", "items": {"type": "object", "properties": {"a": {"type": "boolean"}}}}}}}}},
              "responses": {
                "200": {"description": "Done", "content": {"application/json": {"schema": {"type": "object"}}}},
                "400": {"description": "No", "content": {"application/problem+json": {"schema": {"type": "object"}}}}}}}}}
            """;

    /// A run alone may well do without a kind of oddness.
    private static final int RUNS = 10;

    private final Set<String> bodies = ConcurrentHashMap.newKeySet();
    private HttpServer server;

    private record Reply(int status, String type) {}

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void passesAServiceThatRefusesProperly() {
        // Given
        WriteFuzz fuzz = fuzz(body -> new Reply(400, PROBLEM));

        // When
        int sent = IntStream.range(0, RUNS).map(run -> fuzz.run()).sum();

        // Then
        assertThat(sent).isEqualTo(RUNS * 60);
        assertThat(bodies).hasSizeGreaterThan(RUNS * 30);
        assertThat(bodies).anyMatch(body -> body.contains("null")).anyMatch(body -> !isJson(body));
    }

    @Test
    void catchesAServiceThatFallsOverOddInput() {
        // Given
        WriteFuzz fuzz = fuzz(body -> isJson(body) ? new Reply(400, PROBLEM) : new Reply(500, PROBLEM));

        // Then
        assertThatThrownBy(fuzz::run).hasMessageContaining("status 500").hasMessageContaining("campus.fuzz.seed=");
    }

    @Test
    void catchesAnErrorThatIsNoProblem() {
        // Given
        WriteFuzz fuzz = fuzz(body -> new Reply(400, "text/html"));

        // Then
        assertThatThrownBy(fuzz::run).hasMessageContaining("the error is not a problem");
    }

    @Test
    void catchesAnAnswerThatIsNotDeclared() {
        // Given
        WriteFuzz fuzz = fuzz(body -> new Reply(418, PROBLEM));

        // Then
        assertThatThrownBy(fuzz::run).hasMessageContaining("status 418 is not declared");
    }

    @Test
    void reachesAServiceThatTakesAll() {
        // Given
        WriteFuzz fuzz = fuzz(body -> new Reply(200, "application/json"));

        // Then
        assertThatCode(fuzz::run).doesNotThrowAnyException();
    }

    private WriteFuzz fuzz(Function<String, Reply> service) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                bodies.add(body);
                Reply reply = service.apply(body);
                exchange.getResponseHeaders().put("Content-Type", List.of(reply.type()));
                exchange.sendResponseHeaders(reply.status(), 2);
                exchange.getResponseBody().write("{}".getBytes(StandardCharsets.UTF_8));
                exchange.close();
            });
            server.start();
            AnswerChecker checker = new AnswerChecker(new ObjectMapper().readTree(DOCUMENT));
            URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            return new WriteFuzz("token", checker, address);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isJson(String body) {
        try {
            return !new ObjectMapper().readTree(body).isMissingNode();
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
