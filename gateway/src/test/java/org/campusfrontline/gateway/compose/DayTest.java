package org.campusfrontline.gateway.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.campusfrontline.gateway.edge.EdgeServer;
import org.campusfrontline.gateway.outside.Client;
import org.campusfrontline.gateway.outside.Eventually;
import org.campusfrontline.gateway.outside.OutsideWorld;
import org.campusfrontline.gateway.outside.RawConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(OutsideWorld.class)
class DayTest {

    private static final String[] SERVICES = {"volunteer", "roster", "notification", "assessment"};

    @Inject
    EdgeServer server;

    private Client client;

    @BeforeEach
    void open() {
        client = new Client(server.port());
    }

    @AfterEach
    void allWell() {
        for (String service : SERVICES) {
            client.control("/day?mode=ok&service=" + service);
        }
    }

    @Test
    void mergesTheBlocksOfAllServicesUntouched() {
        HttpResponse<String> answer = client.get("/api/me/day?date=2026-11-23");

        JsonObject day = new JsonObject(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(day.getJsonObject("blocks").fieldNames()).containsExactly(SERVICES);
        for (String service : SERVICES) {
            JsonObject block = day.getJsonObject("blocks").getJsonObject(service);
            assertThat(block.getString("status")).isEqualTo("ok");
            assertThat(block.getInteger("ageSeconds")).isZero();
            assertThat(block.getJsonObject("data").getMap())
                    .containsEntry("service", service)
                    .containsEntry("query", "date=2026-11-23")
                    .containsEntry("authorized", true)
                    .containsEntry(
                            "requestId",
                            answer.headers().firstValue("X-Request-Id").orElseThrow());
        }
        assertThat(GatewaySpecification.faults("Day", answer.body())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"slow, timeout", "broken, broken", "failing, broken", "forbidden, refused", "huge, broken"})
    void oneBadServiceCostsOnlyItsOwnBlock(String mode, String reason) {
        client.control("/day?service=roster&mode=" + mode);
        long begun = System.nanoTime();

        HttpResponse<String> answer = client.get("/api/me/day");

        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        JsonObject blocks = new JsonObject(answer.body()).getJsonObject("blocks");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(took).isLessThan(OutsideWorld.RESPONSE);
        assertThat(blocks.getJsonObject("roster").getMap())
                .containsEntry("status", "unavailable")
                .containsEntry("reason", reason)
                .containsEntry("data", null)
                .containsEntry("ageSeconds", null);
        assertThat(blocks.getJsonObject("volunteer").getString("status")).isEqualTo("ok");
        assertThat(blocks.getJsonObject("notification").getString("status")).isEqualTo("ok");
        assertThat(blocks.getJsonObject("assessment").getString("status")).isEqualTo("ok");
        assertThat(GatewaySpecification.faults("Day", answer.body())).isEmpty();
    }

    @Test
    void aServiceThatIsDownCostsOnlyItsOwnBlock() {
        client.control("/stop?service=assessment");
        try {
            JsonObject blocks = client.json("/api/me/day").getJsonObject("blocks");

            assertThat(blocks.getJsonObject("assessment").getString("reason")).isEqualTo("down");
            assertThat(blocks.getJsonObject("roster").getString("status")).isEqualTo("ok");
        } finally {
            client.control("/start?service=assessment");
        }
    }

    @Test
    void aSlowServiceIsLetGoAtTheBlocksDeadline() {
        client.control("/day?service=volunteer&mode=slow");
        long closed = client.counter("slow-closed");

        client.get("/api/me/day");

        Eventually.holds("the service is let go", () -> client.counter("slow-closed") > closed);
    }

    @Test
    void aClientThatLeavesLetsAllServicesGo() {
        client.control("/day?service=roster&mode=slow");
        client.control("/day?service=assessment&mode=slow");
        Eventually.holds("earlier ones are let go", () -> client.counter("slow-closed") == client.counter("slow-open"));
        long open = client.counter("slow-open");
        long closed = client.counter("slow-closed");
        try (RawConnection connection = new RawConnection(server.port())) {
            connection.send(
                    "GET /api/me/day HTTP/1.1\r\nHost: campus\r\nAuthorization: Bearer " + client.token() + "\r\n\r\n");
            Eventually.holds("both work", () -> client.counter("slow-open") == open + 2);
        }

        Eventually.within(
                OutsideWorld.BLOCK.minusSeconds(2),
                "both are let go early",
                () -> client.counter("slow-closed") == closed + 2);
    }

    @Test
    void tellsTheAgeThatAServiceTells() {
        client.control("/day?service=assessment&mode=old");

        JsonObject blocks = client.json("/api/me/day").getJsonObject("blocks");

        assertThat(blocks.getJsonObject("assessment").getInteger("ageSeconds")).isEqualTo(17);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date=today",
                "date=2026-02-30",
                "date=2026-11-23T00:00:00Z",
                "date=",
                "date=%2B02026-11-2",
                "day=2026-11-23",
                "date=2026-11-23&date=2026-11-24",
                "date=2026-11-23&x=1"
            })
    void refusesParametersThatAreNotDeclaredOrNotDates(String query) {
        HttpResponse<String> answer = client.get("/api/me/day?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("GTW-1009");
        assertThat(GatewaySpecification.faults("Problem", answer.body())).isEmpty();
    }

    @Test
    void asksForATokenAndForgetsNobodysLanguage() {
        HttpResponse<String> without = client.send(client.request("/api/me/day").GET());

        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(GatewaySpecification.faults("Problem", without.body())).isEmpty();
    }

    @Test
    void meIsTheDirectorysAnswer() {
        HttpResponse<String> answer = client.get("/api/me?lang=en");

        assertThat(new JsonObject(answer.body()).getMap())
                .isEqualTo(Map.of("person", "P0001", "uri", "/api/volunteer/v1/me?lang=en"));
    }
}
