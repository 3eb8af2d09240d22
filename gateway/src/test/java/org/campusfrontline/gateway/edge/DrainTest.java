package org.campusfrontline.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.campusfrontline.gateway.outside.Client;
import org.campusfrontline.gateway.outside.Eventually;
import org.campusfrontline.gateway.outside.OutsideWorld;
import org.campusfrontline.gateway.outside.RawConnection;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(DrainTest.OfItsOwn.class)
@WithTestResource(OutsideWorld.class)
class DrainTest {

    /// A gateway of its own, since it is stopped.
    public static class OfItsOwn implements QuarkusTestProfile {}

    @Inject
    EdgeServer server;

    @Test
    void stoppingFinishesWhatIsUnderWayEndsStreamsAndTakesNothingNew() {
        Client client = new Client(server.port());
        long held = client.counter("sink-open");
        String upload =
                "POST /api/volunteer/v1/people/imports?hold=yes HTTP/1.1\r\nHost: campus\r\nAuthorization: Bearer "
                        + client.token() + "\r\nContent-Length: 5\r\n\r\nhello";
        String listen = "GET /api/notification/v1/stream?ticket=t HTTP/1.1\r\nHost: campus\r\n\r\n";
        try (RawConnection working = new RawConnection(server.port());
                RawConnection stream = new RawConnection(server.port())) {
            working.send(upload);
            stream.send(listen);
            stream.readThrough("\r\n\r\n");
            Eventually.holds("the upload is under way", () -> client.counter("sink-open") > held);

            CompletableFuture<Void> stopped = CompletableFuture.runAsync(this::stop);
            String end = stream.readThrough("0\r\n\r\n");
            Eventually.holds(
                    "readiness is down", () -> get(client, "/q/health/ready").statusCode() == 503);
            HttpResponse<String> late = get(client, "/api/client-config");
            boolean early = stopped.isDone();
            client.control("/release");
            RawConnection.Answer answer = working.answer();
            stopped.join();

            assertThat(end).isNotEmpty();
            assertThat(early).isFalse();
            assertThat(late.statusCode()).isEqualTo(503);
            assertThat(new JsonObject(late.body()).getString("code")).isEqualTo("GTW-3005");
            assertThat(new JsonObject(late.body()).getBoolean("retryable")).isTrue();
            assertThat(late.headers().firstValue("Connection")).hasValue("close");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(get(client, "/q/health/live").statusCode()).isEqualTo(200);
        }
    }

    private static HttpResponse<String> get(Client client, String target) {
        return client.send(client.request(target).GET());
    }

    private void stop() {
        try {
            server.close(new ShutdownEvent());
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
