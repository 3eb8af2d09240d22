package org.campusfrontline.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.campusfrontline.gateway.canonical.TargetVector;
import org.campusfrontline.gateway.outside.Client;
import org.campusfrontline.gateway.outside.OutsideWorld;
import org.campusfrontline.gateway.outside.RawConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OutsideWorld.class)
class FrontDoorTest {

    @Inject
    EdgeServer server;

    private Client client;

    @BeforeEach
    void open() {
        client = new Client(server.port());
    }

    static List<TargetVector> vectors() {
        return TargetVector.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void answersEveryTargetThatIsNotCanonicalBeforeAnythingElse(TargetVector vector) {
        RawConnection.Answer answer = RawConnection.exchange(
                server.port(), "GET " + vector.target() + " HTTP/1.1\r\nHost: campus\r\nConnection: close\r\n\r\n");

        String code = code(answer.body());
        if (vector.canonical()) {
            assertThat(code).isNotIn("GTW-1001", "GTW-1002");
        } else {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(code).isIn("GTW-1001", "GTW-1002");
        }
    }

    @Test
    void aProblemCarriesAllItsMembersInThePersonsLanguage() {
        HttpRequest.Builder request = client.request("/api//x")
                .header("Accept-Language", "fr, en-GB;q=0.8, zh;q=0.3")
                .header("X-Request-Id", "req-12345678")
                .GET();
        HttpRequest.Builder plain = client.request("/api/nowhere").GET();

        HttpResponse<String> english = client.send(request);
        HttpResponse<String> chinese = client.send(plain);

        assertThat(english.statusCode()).isEqualTo(400);
        assertThat(english.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(english.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(english.headers().firstValue("X-Request-Id")).hasValue("req-12345678");
        assertThat(english.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(english.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(new JsonObject(english.body()).getMap())
                .containsEntry("type", "urn:campus-frontline:problem:GTW-1001")
                .containsEntry("title", "The address is not written correctly.")
                .containsEntry("status", 400)
                .containsEntry("code", "GTW-1001")
                .containsEntry("instance", "/api//x")
                .containsEntry("requestId", "req-12345678")
                .containsEntry("retryable", false)
                .containsKey("detail");
        assertThat(chinese.statusCode()).isEqualTo(404);
        assertThat(new JsonObject(chinese.body()).getString("title")).isEqualTo("没有这个地址。");
        assertThat(chinese.headers().firstValue("X-Request-Id").orElseThrow())
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,     /nowhere,                404, GTW-1006",
        "GET,     /api/volunteers/v1/x,    404, GTW-1006",
        "GET,     /q/dev,                  404, GTW-1006",
        "GET,     /,                       404, GTW-1006",
        "TRACE,   /api/volunteer/v1/echo,  405, GTW-1007",
        "PATCH,   /api/volunteer/v1/echo,  405, GTW-1007",
        "CONNECT, /api/volunteer/v1/echo,  405, GTW-1007",
        "BREW,    /api/volunteer/v1/echo,  405, GTW-1007",
        "POST,    /api/me,                 405, GTW-1007",
        "POST,    /api/me/day,             405, GTW-1007",
        "DELETE,  /console,                405, GTW-1007"
    })
    void knowsOnlyDeclaredPathsAndMethods(String method, String path, int status, String code) {
        RawConnection.Answer answer = RawConnection.exchange(
                server.port(), method + " " + path + " HTTP/1.1\r\nHost: campus\r\nContent-Length: 0\r\n\r\n");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(code(answer.body())).isEqualTo(code);
    }

    @Test
    void saysWhichMethodsAreAllowed() {
        HttpResponse<String> answer = client.send(client.authorized("/api/me").POST(BodyPublishers.ofString("{}")));

        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }

    static List<String> malformed() {
        String get = "GET /api/volunteer/v1/echo HTTP/1.1\r\n";
        String post = "POST /api/volunteer/v1/echo HTTP/1.1\r\nHost: a\r\n";
        return List.of(
                get + "\r\n",
                get + "Host: a\r\nHost: b\r\n\r\n",
                get + "Host: a b\r\n\r\n",
                get + "Host: \r\n\r\n",
                get + "Host: a\r\nX_User_Id: 1\r\n\r\n",
                get + "Host: a\r\nX User: 1\r\n\r\n",
                get + "Host: a\r\nX-User : 1\r\n\r\n",
                get + "Host: a\r\n: 1\r\n\r\n",
                get + "Host: a\r\nX-A: b\u0000c\r\n\r\n",
                get + "Host: a\r\nX-A: b\rX-User-Id: 1\r\n\r\n",
                get + "Host: a\r\nX-A: b\u0007c\r\n\r\n",
                get + "Host: a\r\nX-A: b\u007fc\r\n\r\n",
                get + "Host: a\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b\r\n\r\n",
                get + "Host: a\r\nX-Request-Id: aaaaaaaa\r\nX-Request-Id: bbbbbbbb\r\n\r\n",
                get + "Host: a\r\nOrigin: https://a\r\nOrigin: https://b\r\n\r\n",
                post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                post + "Content-Length: -1\r\n\r\n",
                post + "Content-Length: +1\r\n\r\na",
                post + "Content-Length: 0x1\r\n\r\na",
                post + "Content-Length: 1,1\r\n\r\na",
                post + "Content-Length: 99999999999999999999\r\n\r\n",
                post + "Transfer-Encoding: gzip\r\n\r\n",
                post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
                post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                post + "Transfer-Encoding: xchunked\r\n\r\n",
                post + "Idempotency-Key: a\r\nIdempotency-Key: b\r\nContent-Length: 0\r\n\r\n",
                "GET /api/volunteer/v1/echo\r\nHost: a\r\n\r\n",
                "\u0016\u0003\u0001 garbage \r\n\r\n");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refusesWhatTwoReadersCouldUnderstandInTwoWays(String request) {
        RawConnection.Answer answer = RawConnection.exchange(server.port(), request);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(code(answer.body())).isIn("GTW-1001", "GTW-1002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /api/me HTTP/3.0\r\nHost: a\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"})
    void speaksNoOtherVersionInPlainText(String request) {
        RawConnection.Answer answer = RawConnection.exchange(server.port(), request);

        assertThat(answer.status()).isEqualTo(501);
    }

    @Test
    void aBodyFramedInTwoWaysNeverBecomesASecondRequest() {
        String smuggling = "POST /api/volunteer/v1/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n"
                + "Transfer-Encoding: chunked\r\nAuthorization: Bearer " + client.token() + "\r\n\r\n"
                + "0\r\n\r\nGET /api/volunteer/v1/smuggled HTTP/1.1\r\nHost: a\r\n\r\n";
        long before = client.counter("/api/volunteer/v1/smuggled");

        RawConnection.Answer answer = RawConnection.exchange(server.port(), smuggling);

        assertThat(answer.status()).isIn(200, 400);
        assertThat(client.counter("/api/volunteer/v1/smuggled")).isEqualTo(before);
    }

    @Test
    void boundsTheRequestLineAndTheHeaders() {
        String start = "GET /api/volunteer/v1/echo";
        String end = " HTTP/1.1\r\nHost: campus\r\n";

        RawConnection.Answer line =
                RawConnection.exchange(server.port(), start + "?q=" + "a".repeat(9_000) + end + "\r\n");
        RawConnection.Answer large =
                RawConnection.exchange(server.port(), start + end + "X-A: " + "a".repeat(20_000) + "\r\n\r\n");
        RawConnection.Answer many =
                RawConnection.exchange(server.port(), start + end + "X-A: a\r\n".repeat(70) + "\r\n");

        assertThat(line.status()).isEqualTo(414);
        assertThat(code(line.body())).isEqualTo("GTW-1004");
        assertThat(large.status()).isEqualTo(431);
        assertThat(many.status()).isEqualTo(431);
        assertThat(code(many.body())).isEqualTo("GTW-1003");
    }

    private static String code(String body) {
        return body.startsWith("{") ? new JsonObject(body).getString("code", "") : "";
    }
}
