package org.campusfrontline.gateway.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.campusfrontline.gateway.edge.EdgeServer;
import org.campusfrontline.gateway.outside.Client;
import org.campusfrontline.gateway.outside.OutsideWorld;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OutsideWorld.class)
class ClientConfigTest {

    @Inject
    EdgeServer server;

    @Test
    void tellsEveryoneTheSettingsAndTheTime() {
        Client client = new Client(server.port());
        Instant before = Instant.now();

        HttpResponse<String> answer =
                client.send(client.request("/api/client-config").GET());

        JsonObject config = new JsonObject(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(GatewaySpecification.faults("ClientConfig", answer.body())).isEmpty();
        assertThat(Instant.parse(config.getString("serverTime")))
                .isBetween(before.truncatedTo(ChronoUnit.SECONDS), Instant.now());
        assertThat(config.getJsonObject("leastVersions").getString("web")).isEqualTo("0.1.0");
        assertThat(config.getJsonArray("features")).contains("recruitment");
        assertThat(config.getJsonObject("maintenance").getBoolean("on")).isFalse();
    }

    @Test
    void theSpecificationItselfIsServedAndTheSchemasAreNotBlind() {
        Client client = new Client(server.port());

        HttpResponse<String> answer =
                client.send(client.request("/api/gateway/openapi").GET());

        assertThat(answer.body()).isEqualTo(GatewaySpecification.text());
        assertThat(GatewaySpecification.faults("ClientConfig", "{}")).isNotEmpty();
        assertThat(GatewaySpecification.faults("Day", "{\"composedAt\":\"x\",\"blocks\":{\"a\":{}}}"))
                .isNotEmpty();
    }
}
