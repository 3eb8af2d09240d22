package org.campusfrontline.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.campusfrontline.gateway.outside.Client;
import org.campusfrontline.gateway.outside.Eventually;
import org.campusfrontline.gateway.outside.OutsideWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OutsideWorld.class)
class OperationsTest {

    @Inject
    EdgeServer server;

    private Client client;

    @BeforeEach
    void open() {
        client = new Client(server.port());
    }

    @Test
    void isReadyAndSaysWhatItKnows() {
        client.get("/api/volunteer/v1/echo");

        HttpResponse<String> ready =
                client.send(client.request("/q/health/ready").GET());
        HttpResponse<String> live = client.send(client.request("/q/health/live").GET());

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(ready.body())
                        .getJsonArray("checks").stream()
                                .map(JsonObject.class::cast)
                                .map(check -> check.getString("name")))
                .contains("front-door", "issuer", "revocations");
        assertThat(live.statusCode()).isEqualTo(200);
    }

    @Test
    void countsCallsByRouteAndStatusTokensAndFailures() {
        String token = client.token();
        double before = meter("gateway_token_cache_total{result=\"hit\"}");
        client.get("/api/volunteer/v1/teapot");
        client.get("/api/volunteer/v1/hangup");
        for (int i = 0; i < 3; i++) {
            client.send(client.request("/api/volunteer/v1/echo")
                    .header("Authorization", "Bearer " + token)
                    .GET());
        }
        client.send(client.request("/api/volunteer/v1/echo").GET());
        client.send(client.request("/nowhere").GET());

        Eventually.holds("hits are counted", () -> meter("gateway_token_cache_total{result=\"hit\"}") >= before + 2);
        assertThat(meter("gateway_requests_seconds_count{route=\"/api/volunteer/**\",status=\"418\"}"))
                .isPositive();
        assertThat(meter("gateway_requests_seconds_count{route=\"/api/volunteer/**\",status=\"502\"}"))
                .isPositive();
        assertThat(meter("gateway_requests_seconds_count{route=\"/api/volunteer/**\",status=\"401\"}"))
                .isPositive();
        assertThat(meter("gateway_requests_seconds_count{route=\"none\",status=\"404\"}"))
                .isPositive();
        assertThat(meter("gateway_service_failures_total{code=\"GTW-3003\",service=\"volunteer\"}"))
                .isPositive();
        assertThat(meter("gateway_revocations_current")).isZero();
    }

    private double meter(String name) {
        return client.send(client.request("/q/metrics").GET())
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElse(0);
    }
}
