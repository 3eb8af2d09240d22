package org.campusfrontline.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import org.campusfrontline.gateway.outside.Client;
import org.campusfrontline.gateway.outside.Eventually;
import org.campusfrontline.gateway.outside.OutsideWorld;
import org.campusfrontline.gateway.outside.RawConnection;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TracingTest.WithSpans.class)
@WithTestResource(OutsideWorld.class)
class SlowHeadTest {

    @Inject
    EdgeServer server;

    @Test
    void aHeadThatTricklesInIsCutOffHoweverSteadily() {
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.send("GET /api/client-config HTTP/1.1\r\nHost: campus\r\nX-A: ");

            Eventually.holds("the connection is closed", () -> refuses(connection));
        }
    }

    @Test
    void aConnectionWithoutARequestIsClosedAfterItsLastAnswer() {
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.send("GET /api/client-config HTTP/1.1\r\nHost: campus\r\n\r\n");

            assertThat(connection.answer().status()).isEqualTo(200);
            assertThat(connection.closedByPeer()).isTrue();
        }
    }

    @Test
    void aStreamThatIsSilentForLongerKeepsItsConnection() {
        Client client = new Client(server.port());
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.send("GET /api/notification/v1/stream?ticket=t HTTP/1.1\r\nHost: campus\r\n\r\n");
            connection.readThrough("\r\n\r\n");
            long begun = System.nanoTime();
            Eventually.holds(
                    "time passes",
                    () -> System.nanoTime() - begun > Duration.ofSeconds(4).toNanos());

            client.control("/emit?text=late");

            assertThat(connection.readThrough("data: late\n\n")).isNotEmpty();
        }
    }

    private static boolean refuses(RawConnection connection) {
        try {
            connection.send("a");
            return false;
        } catch (java.io.UncheckedIOException closed) {
            return true;
        }
    }
}
