package org.campusfrontline.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.campusfrontline.gateway.edge.EdgeServer;
import org.campusfrontline.gateway.outside.Client;
import org.campusfrontline.gateway.outside.Eventually;
import org.campusfrontline.gateway.outside.OutsideWorld;
import org.campusfrontline.gateway.outside.RawConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OutsideWorld.class)
class StreamTest {

    @Inject
    EdgeServer server;

    private Client client;

    @BeforeEach
    void open() {
        client = new Client(server.port());
    }

    @Test
    void eachEventArrivesBeforeTheNextIsSent() {
        try (RawConnection connection = stream("/api/notification/v1/stream?ticket=t", "")) {
            String head = connection.readThrough("\r\n\r\n");

            assertThat(head).startsWith("HTTP/1.1 200").containsIgnoringCase("content-type: text/event-stream");
            for (int i = 1; i <= 5; i++) {
                client.control("/emit?text=event-" + i);
                assertThat(connection.readThrough("data: event-" + i + "\n\n")).isNotEmpty();
            }
        }
    }

    @Test
    void aClientThatLeavesEndsTheServicesStream() {
        long open = client.counter("stream-open");
        long closed = client.counter("stream-closed");
        try (RawConnection connection = stream("/api/notification/v1/stream?ticket=t", "")) {
            connection.readThrough("\r\n\r\n");
            Eventually.holds("the stream is open", () -> client.counter("stream-open") > open);
        }

        Eventually.holds("the service is let go", () -> client.counter("stream-closed") > closed);
    }

    @Test
    void aServiceThatGoesEndsTheClientsStream() {
        try (RawConnection connection =
                stream("/api/roster/v1/jobs/1/stream", "Authorization: Bearer " + client.token() + "\r\n")) {
            assertThat(connection.readThrough("\r\n\r\n")).startsWith("HTTP/1.1 200");

            client.control("/stop?service=roster");

            assertThat(connection.closedByPeer()).isTrue();
        } finally {
            client.control("/start?service=roster");
        }
    }

    @Test
    void onlyThePersonsStreamIsOpenedByATicket() {
        try (RawConnection connection = stream("/api/roster/v1/jobs/1/stream", "")) {
            assertThat(connection.answer().status()).isEqualTo(401);
        }
    }

    private RawConnection stream(String target, String headers) {
        RawConnection connection = new RawConnection(server.port());
        connection.send(
                "GET " + target + " HTTP/1.1\r\nHost: campus\r\nAccept: text/event-stream\r\n" + headers + "\r\n");
        return connection;
    }
}
