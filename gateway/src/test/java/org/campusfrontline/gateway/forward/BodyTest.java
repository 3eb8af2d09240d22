package org.campusfrontline.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32;
import org.campusfrontline.gateway.edge.EdgeServer;
import org.campusfrontline.gateway.outside.Client;
import org.campusfrontline.gateway.outside.Eventually;
import org.campusfrontline.gateway.outside.OutsideWorld;
import org.campusfrontline.gateway.outside.RawConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OutsideWorld.class)
class BodyTest {

    private static final String IMPORTS = "/api/volunteer/v1/people/imports";
    private static final int PIECE = 64 * 1024;
    private static final int UPLOAD = 30 * 1024 * 1024;
    private static final long HELD_AT_MOST = 8L * 1024 * 1024;

    @Inject
    EdgeServer server;

    private Client client;

    @BeforeEach
    void open() {
        client = new Client(server.port());
    }

    @Test
    void refusesATooLargeBodyByItsLengthBeforeTheServiceSeesIt() {
        long seen = client.counter("/api/volunteer/v1/echo");

        HttpResponse<String> answer = client.send(
                client.authorized("/api/volunteer/v1/echo").POST(BodyPublishers.ofByteArray(new byte[(1 << 20) + 1])));
        HttpResponse<String> largest = client.send(
                client.authorized("/api/volunteer/v1/echo").POST(BodyPublishers.ofByteArray(new byte[1 << 20])));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("GTW-1005");
        assertThat(largest.statusCode()).isEqualTo(200);
        assertThat(client.counter("/api/volunteer/v1/echo")).isEqualTo(seen + 1);
    }

    @Test
    void refusesATooLargeChunkedBodyWhileItStreams() {
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.send(head("POST", "/api/volunteer/v1/echo") + "Transfer-Encoding: chunked\r\n\r\n");
            String chunk = "10000\r\n" + "a".repeat(0x10000) + "\r\n";
            for (int i = 0; i < 17; i++) {
                connection.send(chunk);
            }

            RawConnection.Answer answer = connection.answer();

            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.head()).containsIgnoringCase("connection: close");
            assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("GTW-1005");
            assertThat(connection.closedByPeer()).isTrue();
        }
    }

    @Test
    void aRefusedRequestWithAShortBodyKeepsItsConnection() {
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.send("POST /api/volunteer/v1/echo HTTP/1.1\r\nHost: campus\r\nContent-Length: 5\r\n\r\nhello");
            RawConnection.Answer refused = connection.answer();
            connection.send(head("GET", "/api/volunteer/v1/echo") + "\r\n");
            RawConnection.Answer next = connection.answer();

            assertThat(refused.status()).isEqualTo(401);
            assertThat(next.status()).isEqualTo(200);
        }
    }

    @Test
    void asksForABodyOnlyOnceTheRequestMayPass() {
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.send(
                    head("POST", "/api/volunteer/v1/echo") + "Content-Length: 2\r\nExpect: 100-continue\r\n\r\n");
            String asked = connection.readThrough("\r\n\r\n");
            connection.send("{}");
            RawConnection.Answer answer = connection.answer();

            assertThat(asked).startsWith("HTTP/1.1 100");
            assertThat(new JsonObject(answer.body()).getString("body")).isEqualTo("{}");
        }
        RawConnection.Answer refused = RawConnection.exchange(
                server.port(),
                "POST /api/volunteer/v1/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
        assertThat(refused.status()).isEqualTo(401);
    }

    @Test
    void anAnswerThatComesBeforeTheBodyIsPassedOn() {
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.send(
                    head("POST", "/api/volunteer/v1/early") + "Content-Length: 500000\r\n\r\n" + "a".repeat(1000));

            RawConnection.Answer answer = connection.answer();

            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.body()).isEqualTo("{\"early\":true}");
        }
    }

    @Test
    void aLargeUploadIsHeldBackByASlowServiceAndArrivesWhole() throws IOException {
        byte[] body = new byte[UPLOAD];
        new java.util.SplittableRandom(7).nextBytes(body);
        CRC32 sum = new CRC32();
        sum.update(body);
        AtomicLong sent = new AtomicLong();
        long open = client.counter("sink-open");
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.send(head("POST", IMPORTS + "?hold=yes") + "Content-Length: " + UPLOAD + "\r\n\r\n");
            CompletableFuture<Void> upload = CompletableFuture.runAsync(() -> {
                for (int from = 0; from < UPLOAD; from += PIECE) {
                    connection.send(Arrays.copyOfRange(body, from, from + PIECE));
                    sent.addAndGet(PIECE);
                }
            });
            Eventually.holds("the service has the request", () -> client.counter("sink-open") > open);

            long heldBack = Eventually.settled(sent::get);
            client.control("/release");
            RawConnection.Answer answer = connection.answer();

            upload.join();
            assertThat(heldBack).isLessThan(HELD_AT_MOST);
            assertThat(new JsonObject(answer.body()).getLong("bytes")).isEqualTo(UPLOAD);
            assertThat(new JsonObject(answer.body()).getLong("crc")).isEqualTo(sum.getValue());
        }
    }

    @Test
    void aLargeAnswerIsHeldBackByASlowClientAndArrivesWhole() {
        long before = client.counter("flooded");
        try (RawConnection connection = RawConnection.slow(server.port())) {
            connection.send(head("GET", "/api/volunteer/v1/flood?bytes=" + UPLOAD) + "\r\n");
            Eventually.holds("the answer has begun", () -> client.counter("flooded") > before);
            long heldBack = Eventually.settled(() -> client.counter("flooded")) - before;
            RawConnection.Answer answer = connection.answer();

            assertThat(heldBack).isPositive().isLessThan(HELD_AT_MOST);
            assertThat(answer.body()).hasSize(UPLOAD);
        }
    }

    @Test
    void aClientThatLeavesInTheMiddleOfAnUploadIsNoticedByTheService() {
        long broken = client.counter("sink-broken");
        long sunk = client.counter("sunk");
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.send(head("POST", IMPORTS) + "Content-Length: 1000000\r\n\r\n");
            connection.send("a".repeat(100_000).getBytes(StandardCharsets.ISO_8859_1));
            Eventually.holds("the service has some of it", () -> client.counter("sunk") >= sunk + 100_000);
        }

        Eventually.holds("the service knows", () -> client.counter("sink-broken") > broken);
    }

    private String head(String method, String target) {
        return method + " " + target + " HTTP/1.1\r\nHost: campus\r\nAuthorization: Bearer " + client.token() + "\r\n";
    }
}
