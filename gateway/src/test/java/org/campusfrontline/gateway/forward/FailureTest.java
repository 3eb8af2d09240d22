package org.campusfrontline.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.campusfrontline.gateway.edge.EdgeServer;
import org.campusfrontline.gateway.outside.Client;
import org.campusfrontline.gateway.outside.Eventually;
import org.campusfrontline.gateway.outside.OutsideWorld;
import org.campusfrontline.gateway.outside.RawConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OutsideWorld.class)
class FailureTest {

    @Inject
    EdgeServer server;

    private Client client;

    @BeforeEach
    void open() {
        client = new Client(server.port());
    }

    @Test
    void aServiceThatIsDownIsAProblemThatMayBeRetriedAndItsReturnIsNoticed() {
        client.control("/stop?service=assessment");

        HttpResponse<String> read = client.get("/api/assessment/v1/echo");
        HttpResponse<String> write =
                client.send(client.authorized("/api/assessment/v1/echo").POST(BodyPublishers.ofString("{}")));
        client.control("/start?service=assessment");
        HttpResponse<String> back = client.get("/api/assessment/v1/echo");

        assertProblem(read, 503, "GTW-3001", true);
        assertThat(read.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(read.body()).doesNotContain("127.0.0.1");
        assertProblem(write, 503, "GTW-3001", true);
        assertThat(back.statusCode()).isEqualTo(200);
    }

    @Test
    void aServiceThatIsSlowIsCutOffAndAskedToStop() {
        long closed = client.counter("slow-closed");
        long begun = System.nanoTime();

        HttpResponse<String> answer = client.get("/api/roster/v1/slow");

        assertProblem(answer, 504, "GTW-3002", true);
        // Once, and not twice: what is too slow is not asked again.
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isBetween(Duration.ofSeconds(15), Duration.ofSeconds(29));
        Eventually.holds("the service sees the connection closed", () -> client.counter("slow-closed") > closed);
    }

    @Test
    void whatMayHaveTakenEffectIsRetryableOnlyWithAKey() {
        HttpRequest.Builder bare = client.authorized("/api/volunteer/v1/hangup").POST(BodyPublishers.ofString("{}"));
        HttpRequest.Builder keyed = client.authorized("/api/volunteer/v1/hangup")
                .header("Idempotency-Key", "k")
                .POST(BodyPublishers.ofString("{}"));

        HttpResponse<String> unsure = client.send(bare);
        HttpResponse<String> sure = client.send(keyed);

        assertProblem(unsure, 502, "GTW-3003", false);
        assertProblem(sure, 502, "GTW-3003", true);
    }

    @Test
    void repeatsAReadOnceAndAWriteNever() {
        String path = "/api/notification/v1/hangup";
        long before = client.counter(path);

        client.get(path);
        long reads = client.counter(path) - before;
        client.send(client.authorized(path).POST(BodyPublishers.ofString("{}")));
        client.send(client.authorized(path).PUT(BodyPublishers.ofString("{}")));
        client.send(client.authorized(path).DELETE());
        long writes = client.counter(path) - before - reads;

        assertThat(reads).isEqualTo(2);
        assertThat(writes).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hangup", "garbage"})
    void aBrokenAnswerIsAProblem(String way) {
        HttpResponse<String> answer = client.get("/api/volunteer/v1/" + way);

        assertProblem(answer, 502, "GTW-3003", true);
    }

    @Test
    void anAnswerThatBreaksOffBreaksOffForTheClientToo() {
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.send("GET /api/volunteer/v1/halfway HTTP/1.1\r\nHost: campus\r\nAuthorization: Bearer "
                    + client.token() + "\r\n\r\n");

            String part = connection.readThrough("0123456789");

            assertThat(part).startsWith("HTTP/1.1 200");
            assertThat(connection.closedByPeer()).isTrue();
        }
    }

    @Test
    void aClientThatLeavesCancelsTheServicesWork() {
        long open = client.counter("slow-open");
        long closed = client.counter("slow-closed");
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.send("GET /api/volunteer/v1/slow HTTP/1.1\r\nHost: campus\r\nAuthorization: Bearer "
                    + client.token() + "\r\n\r\n");
            Eventually.holds("the service works", () -> client.counter("slow-open") > open);
        }

        Eventually.holds("the service is let go", () -> client.counter("slow-closed") > closed);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code, boolean retryable) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonObject problem = new JsonObject(answer.body());
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getBoolean("retryable")).isEqualTo(retryable);
    }
}
