package org.campusfrontline.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.Map;
import org.campusfrontline.gateway.outside.Client;
import org.campusfrontline.gateway.outside.OutsideWorld;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TracingTest.WithSpans.class)
@WithTestResource(OutsideWorld.class)
class TracingTest {

    /// Spans are made, but nobody collects them; connections have little time.
    public static class WithSpans implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.otel.sdk.disabled",
                    "false",
                    "quarkus.otel.traces.exporter",
                    "none",
                    "campus.gateway.idle-connection",
                    "PT2S");
        }
    }

    @Inject
    EdgeServer server;

    @Test
    void theServiceGoesOnWithTheClientsTraceUnderTheGatewaysSpan() {
        Client client = new Client(server.port());
        String sent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        String seen = new JsonObject(client.send(client.authorized("/api/volunteer/v1/echo")
                                .header("traceparent", sent)
                                .GET())
                        .body())
                .getJsonObject("headers")
                .getJsonArray("traceparent")
                .encode();

        assertThat(seen)
                .matches("\\[\"00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-01\"]")
                .doesNotContain(sent);
    }
}
