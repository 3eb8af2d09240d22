package org.campusfrontline.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.campusfrontline.gateway.edge.EdgeServer;
import org.campusfrontline.gateway.outside.Client;
import org.campusfrontline.gateway.outside.OutsideWorld;
import org.campusfrontline.gateway.outside.RawConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OutsideWorld.class)
class ForwardTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Inject
    EdgeServer server;

    private Client client;

    @BeforeEach
    void open() {
        client = new Client(server.port());
    }

    @ParameterizedTest
    @ValueSource(strings = {"volunteer", "roster", "assessment", "notification"})
    void handsEachPathUnchangedToItsService(String service) {
        String target = "/api/" + service + "/v1/a%20b/%E5%BF%97?q=%E6%84%BF&b=1;2&c=";

        JsonObject seen = client.json(target);

        assertThat(seen.getString("service")).isEqualTo(service);
        assertThat(seen.getString("uri")).isEqualTo(target);
    }

    @Test
    void passesTheBodyTheTokenAndOrdinaryHeaders() {
        String token = client.token();
        HttpResponse<String> answer = client.send(client.request("/api/volunteer/v1/echo")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"3\"")
                .header("Idempotency-Key", "k-1")
                .header("Accept-Language", "en")
                .PUT(BodyPublishers.ofString("{\"名\":\"志愿\"}")));

        JsonObject seen = new JsonObject(answer.body());
        assertThat(seen.getString("method")).isEqualTo("PUT");
        assertThat(seen.getString("body")).isEqualTo("{\"名\":\"志愿\"}");
        assertThat(header(seen, "authorization")).containsExactly("Bearer " + token);
        assertThat(header(seen, "if-match")).containsExactly("\"3\"");
        assertThat(header(seen, "idempotency-key")).containsExactly("k-1");
        assertThat(header(seen, "accept-language")).containsExactly("en");
        assertThat(header(seen, "content-type")).containsExactly("application/json");
    }

    @Test
    void handsACertificatesCodeToItsPageWithoutAToken() {
        HttpResponse<String> answer =
                client.send(client.request("/q/certificate/pT0mXw3n1o2YV8qk6bJr9s4cDfG7hLzA?from=print")
                        .GET());

        JsonObject seen = new JsonObject(answer.body());
        assertThat(seen.getString("service")).isEqualTo("volunteer");
        assertThat(seen.getString("uri"))
                .isEqualTo("/api/volunteer/v1/certificate-pages/pT0mXw3n1o2YV8qk6bJr9s4cDfG7hLzA?from=print");
    }

    @Test
    void stripsEveryHeaderByWhichAnOutsiderCouldPoseAsSomebody() {
        String spoofed = "X-User-Id: root\r\nx-user-roles: operator\r\nX-USER-Name: a\r\nX-User: root\r\n"
                + "X-Forwarded-For: 10.0.0.1\r\nX-Forwarded-Host: evil\r\nX-Forwarded-Proto: https\r\n"
                + "X-Forwarded-User: root\r\nX-Forwarded-Prefix: /q\r\nForwarded: for=10.0.0.1\r\nX-Real-IP: 10.0.0.1\r\n"
                + "X-Original-URL: /q/metrics\r\nX-Rewrite-URL: /q/metrics\r\nX-HTTP-Method-Override: DELETE\r\n"
                + "X-Remote-User: root\r\nRemote-User: root\r\nX-Auth-Request-User: root\r\nX-Campus-Person: root\r\n"
                + "X-Role: operator\r\nTrue-Client-IP: 10.0.0.1\r\nX-Harmless: yes\r\n";

        JsonObject seen = new JsonObject(raw(spoofed).body());

        assertThat(seen.getJsonObject("headers").fieldNames())
                .containsExactlyInAnyOrder(
                        "authorization",
                        "x-harmless",
                        "x-request-id",
                        "traceparent",
                        "x-forwarded-for",
                        "x-forwarded-host",
                        "x-forwarded-proto",
                        "host");
        assertThat(header(seen, "x-forwarded-for")).containsExactly("127.0.0.1");
        assertThat(header(seen, "x-forwarded-host")).containsExactly("campus");
        assertThat(header(seen, "x-forwarded-proto")).containsExactly("http");
        assertThat(header(seen, "host").getFirst()).startsWith("127.0.0.1:");
    }

    @Test
    void stripsWhatBelongsToOneConnectionInBothDirections() {
        String hops = "Connection: keep-alive, X-Hop\r\nX-Hop: 1\r\nKeep-Alive: timeout=5\r\nTE: trailers\r\n"
                + "Upgrade: websocket\r\nProxy-Authorization: Basic x\r\nProxy-Connection: keep-alive\r\n";

        JsonObject seen = new JsonObject(raw(hops).body());
        HttpResponse<String> rude = client.get("/api/volunteer/v1/rude-headers");

        assertThat(seen.getJsonObject("headers").fieldNames())
                .doesNotContain("connection", "x-hop", "keep-alive", "te", "upgrade", "proxy-authorization")
                .doesNotContain("proxy-connection");
        assertThat(rude.headers().map().keySet())
                .doesNotContain("connection", "x-secret", "server", "x-powered-by", "access-control-allow-origin");
        assertThat(rude.headers().firstValue("X-Kept")).hasValue("yes");
        assertThat(rude.headers().allValues("Set-Cookie")).containsExactly("a=1", "b=2");
    }

    @Test
    void continuesTheTraceAndEchoesTheRequestId() {
        String sent = "00-" + TRACE + "-00f067aa0ba902b7-01";

        RawConnection.Answer answer =
                raw("traceparent: " + sent + "\r\ntracestate: a=1\r\nX-Request-Id: phone.2026-11_0001\r\n");

        JsonObject seen = new JsonObject(answer.body());
        assertThat(header(seen, "traceparent").getFirst())
                .matches("00-" + TRACE + "-[0-9a-f]{16}-01")
                .isNotEqualTo(sent);
        assertThat(header(seen, "tracestate")).containsExactly("a=1");
        assertThat(header(seen, "x-request-id")).containsExactly("phone.2026-11_0001");
        assertThat(answer.head()).containsIgnoringCase("X-Request-Id: phone.2026-11_0001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
                "nonsense"
            })
    void beginsATraceWhereNoneIsContinued(String sent) {
        JsonObject seen = new JsonObject(raw("traceparent: " + sent + "\r\ntracestate: a=1\r\nX-Request-Id: a b\r\n")
                .body());

        assertThat(header(seen, "traceparent").getFirst())
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                .doesNotContain(TRACE);
        assertThat(header(seen, "tracestate")).isEmpty();
        assertThat(header(seen, "x-request-id").getFirst()).hasSize(36);
    }

    @Test
    void passesStatusAndHeadersAndMakesInnerPlacesRelative() {
        HttpResponse<String> teapot = client.get("/api/volunteer/v1/teapot");
        HttpResponse<String> moved = client.get("/api/volunteer/v1/moved");

        assertThat(teapot.statusCode()).isEqualTo(418);
        assertThat(teapot.headers().firstValue("ETag")).hasValue("\"7\"");
        assertThat(moved.headers().firstValue("Location")).hasValue("/api/volunteer/v1/things/1");
    }

    @Test
    void answersWithoutBodyStayWithoutBodyAndKeepTheConnection() {
        try (RawConnection connection = new RawConnection(server.port())) {
            String rest = " HTTP/1.1\r\nHost: campus\r\nAuthorization: Bearer " + client.token() + "\r\n\r\n";

            connection.send("HEAD /api/volunteer/v1/teapot" + rest);
            RawConnection.Answer head = new RawConnection.Answer(0, connection.readThrough("\r\n\r\n"), "");
            connection.send("GET /api/volunteer/v1/nothing" + rest);
            RawConnection.Answer nothing = connection.answer();
            connection.send("GET /api/volunteer/v1/unchanged" + rest);
            RawConnection.Answer unchanged = connection.answer();
            connection.send("GET /api/volunteer/v1/echo" + rest);
            RawConnection.Answer last = connection.answer();

            assertThat(head.head()).startsWith("HTTP/1.1 418").containsIgnoringCase("content-length: 2");
            assertThat(nothing.status()).isEqualTo(204);
            assertThat(unchanged.status()).isEqualTo(304);
            assertThat(last.status()).isEqualTo(200);
        }
    }

    @Test
    void answersPipelinedRequestsInOrder() {
        try (RawConnection connection = new RawConnection(server.port())) {
            String rest = " HTTP/1.1\r\nHost: campus\r\nAuthorization: Bearer " + client.token() + "\r\n";

            connection.send("GET /api/volunteer/v1/echo?n=1" + rest + "\r\n"
                    + "POST /api/roster/v1/echo?n=2" + rest + "Content-Length: 3\r\n\r\nabc"
                    + "GET /api//bad" + rest + "\r\n"
                    + "GET /api/volunteer/v1/echo?n=4" + rest + "\r\n");

            assertThat(new JsonObject(connection.answer().body()).getString("uri"))
                    .endsWith("n=1");
            assertThat(new JsonObject(connection.answer().body()).getString("body"))
                    .isEqualTo("abc");
            assertThat(connection.answer().status()).isEqualTo(400);
            assertThat(new JsonObject(connection.answer().body()).getString("uri"))
                    .endsWith("n=4");
        }
    }

    private RawConnection.Answer raw(String headers) {
        return RawConnection.exchange(
                server.port(),
                "GET /api/volunteer/v1/echo HTTP/1.1\r\nHost: campus\r\nAuthorization: Bearer " + client.token()
                        + "\r\n" + headers + "\r\n");
    }

    private static List<String> header(JsonObject seen, String name) {
        return seen.getJsonObject("headers").getJsonArray(name, new JsonArray()).stream()
                .map(String.class::cast)
                .toList();
    }
}
