package org.campusfrontline.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.campusfrontline.gateway.outside.Client;
import org.campusfrontline.gateway.outside.OutsideWorld;
import org.campusfrontline.gateway.outside.RawConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OutsideWorld.class)
class CorsTest {

    private static final String FRIEND = "https://app.campus.example";

    @Inject
    EdgeServer server;

    private Client client;

    @BeforeEach
    void open() {
        client = new Client(server.port());
    }

    @Test
    void answersThePreflightOfAConfiguredOriginWithoutAToken() {
        RawConnection.Answer answer = preflight(FRIEND);

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.head().toLowerCase(java.util.Locale.ROOT))
                .contains("access-control-allow-origin: " + FRIEND)
                .contains("access-control-allow-methods: get, head, post, put, delete")
                .contains("idempotency-key")
                .contains("access-control-max-age: 600")
                .contains("vary: origin")
                .doesNotContain("allow-credentials");
    }

    @Test
    void refusesThePreflightOfAnyOtherOrigin() {
        RawConnection.Answer answer = preflight("https://app.campus.example.evil");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("GTW-1008");
        assertThat(answer.head()).doesNotContainIgnoringCase("allow-origin");
    }

    @Test
    void namesTheOriginOnAnswersAndProblems() {
        HttpRequest.Builder good =
                client.authorized("/api/volunteer/v1/rude-headers").header("Origin", FRIEND);
        HttpRequest.Builder refused = client.request("/api/volunteer/v1/echo").header("Origin", FRIEND);

        HttpResponse<String> answer = client.send(good.GET());
        HttpResponse<String> problem = client.send(refused.GET());

        assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly(FRIEND);
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElseThrow())
                .contains("ETag", "Location", "X-Request-Id");
        assertThat(problem.statusCode()).isEqualTo(401);
        assertThat(problem.headers().allValues("Access-Control-Allow-Origin")).containsExactly(FRIEND);
        assertThat(problem.headers().allValues("Vary")).contains("origin", "accept-language");
    }

    @Test
    void saysNothingToOtherOriginsAndPassesOtherOptions() {
        HttpRequest.Builder stranger = client.authorized("/api/volunteer/v1/rude-headers");
        HttpRequest.Builder options = client.authorized("/api/volunteer/v1/echo");

        HttpResponse<String> answer =
                client.send(stranger.header("Origin", "https://evil.example").GET());
        HttpResponse<String> passed = client.send(options.method("OPTIONS", BodyPublishers.noBody()));

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(new JsonObject(passed.body()).getString("method")).isEqualTo("OPTIONS");
    }

    private RawConnection.Answer preflight(String origin) {
        return RawConnection.exchange(
                server.port(),
                "OPTIONS /api/volunteer/v1/echo HTTP/1.1\r\nHost: campus\r\nOrigin: " + origin
                        + "\r\nAccess-Control-Request-Method: PUT\r\n\r\n");
    }
}
