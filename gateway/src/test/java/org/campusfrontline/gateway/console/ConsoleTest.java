package org.campusfrontline.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.campusfrontline.gateway.edge.EdgeServer;
import org.campusfrontline.gateway.outside.Client;
import org.campusfrontline.gateway.outside.OutsideWorld;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OutsideWorld.class)
class ConsoleTest {

    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    @Inject
    EdgeServer server;

    private Client client;

    @BeforeEach
    void open() {
        client = new Client(server.port());
    }

    @Test
    void everythingThePageNeedsComesFromTheGateway() {
        HttpResponse<String> page = client.send(client.request("/console").GET());

        List<String> links =
                LINK.matcher(page.body()).results().map(link -> link.group(1)).toList();
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(links).hasSize(6).allMatch(link -> link.startsWith("/console/"));
        for (String link : links) {
            assertThat(client.send(client.request(link).GET()).statusCode())
                    .as(link)
                    .isEqualTo(200);
        }
        assertThat(client.send(client.request("/console/").GET()).body()).isEqualTo(page.body());
    }

    @Test
    void thePolicyLetsThePageTalkToTheGatewayAndTheIssuerOnly() {
        String issuer = ConfigProvider.getConfig().getValue("campus.issuer", String.class);
        String origin = issuer.substring(0, issuer.lastIndexOf('/'));

        HttpResponse<String> page = client.send(client.request("/console").GET());

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';", "connect-src 'self' " + origin + ";")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-eval")
                .doesNotContain("*");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    }

    @Test
    void handsThePageFourServicesItsOwnAndTheIssuer() {
        String issuer = ConfigProvider.getConfig().getValue("campus.issuer", String.class);

        HttpResponse<String> answer =
                client.send(client.request("/console/settings.json").GET());

        JsonObject settings = new JsonObject(answer.body());
        assertThat(settings.getJsonArray("specifications").stream()
                        .map(JsonObject.class::cast)
                        .map(specification -> specification.getString("url")))
                .containsExactly(
                        "/api/assessment/openapi",
                        "/api/notification/openapi",
                        "/api/roster/openapi",
                        "/api/volunteer/openapi",
                        "/api/gateway/openapi");
        assertThat(settings.getString("discoveryUrl")).isEqualTo(issuer + "/.well-known/openid-configuration");
        assertThat(settings.getString("authorizationUrl")).startsWith(issuer);
        assertThat(settings.getString("tokenUrl")).startsWith(issuer);
        assertThat(settings.getString("clientId")).isEqualTo("campus-console");
    }

    @Test
    void sendsAFileCompressedAndOnlyOnce() throws IOException, InterruptedException {
        String path = "/console/swagger-ui-bundle.js";
        HttpResponse<byte[]> first = Client.http()
                .send(client.request(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        HttpResponse<String> plain = client.send(client.request(path).GET());
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again =
                client.send(client.request(path).header("If-None-Match", tag).GET());

        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(first.body())).readAllBytes();
        assertThat(first.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(first.body().length).isLessThan(unpacked.length / 2);
        assertThat(new String(unpacked, StandardCharsets.UTF_8)).isEqualTo(plain.body());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void knowsNoOtherFile() {
        HttpResponse<String> answer =
                client.send(client.request("/console/application.properties").GET());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("GTW-1006");
    }

    @Test
    void everySpecificationIsReadThroughTheGatewayWithoutAToken() {
        for (String service : List.of("volunteer", "roster", "assessment", "notification")) {
            HttpResponse<String> answer =
                    client.send(client.request("/api/" + service + "/openapi").GET());

            assertThat(new JsonObject(answer.body()).getJsonObject("info").getString("title"))
                    .isEqualTo("Service " + service);
        }
    }
}
