package org.campusfrontline.gateway.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.campusfrontline.deploy.local.TestParts;
import org.campusfrontline.gateway.edge.EdgeServer;
import org.campusfrontline.gateway.outside.Client;
import org.campusfrontline.gateway.outside.Eventually;
import org.campusfrontline.gateway.outside.OutsideWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OutsideWorld.class)
@WithTestResource(BrokerWorld.class)
class RevocationIT {

    private static final Duration ONE_SECOND = Duration.ofSeconds(1);

    @Inject
    EdgeServer server;

    private Client client;

    @BeforeEach
    void open() {
        client = new Client(server.port());
        Eventually.holds("revocations are current", () -> state().equals("current"));
    }

    @Test
    void whatWasRevokedBeforeTheStartIsRefused() {
        HttpResponse<String> answer = call(client.token(Map.of("subject", BrokerWorld.EARLY)));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo("GTW-2004");
    }

    /// A stall of the machine decides nothing about what all of them would share.
    @Test
    void aRevocationEndsARememberedTokenWithinASecond() {
        String other = client.token(Map.of("subject", "P0102"));
        List<Duration> taken = new ArrayList<>();

        try (RevocationSender sender = new RevocationSender(TestParts.bootstrapServers())) {
            for (String person : List.of("P0101", "P0111", "P0121", "P0131", "P0141")) {
                taken.add(untilRefused(sender, person));
            }
        }

        assertThat(taken).anySatisfy(each -> assertThat(each).isLessThan(ONE_SECOND));
        assertThat(call(other).statusCode()).isEqualTo(200);
    }

    private Duration untilRefused(RevocationSender sender, String person) {
        String token = client.token(Map.of("subject", person));
        assertThat(call(token).statusCode()).isEqualTo(200);
        long sent = System.nanoTime();
        sender.send(person, RevocationSender.value(person, null, later(), 1));
        Eventually.holds("the token is refused", () -> call(token).statusCode() == 401);
        Duration taken = Duration.ofNanos(System.nanoTime() - sent);
        assertThat(new JsonObject(call(token).body()).getString("code")).isEqualTo("GTW-2004");
        return taken;
    }

    @Test
    void aTokenIsRevokedByItsId() {
        String lost = client.token(Map.of("subject", "P0201", "claims", "{\"jti\":\"t-lost\"}"));
        String kept = client.token(Map.of("subject", "P0201", "claims", "{\"jti\":\"t-kept\"}"));
        assertThat(call(lost).statusCode()).isEqualTo(200);

        try (RevocationSender sender = new RevocationSender(TestParts.bootstrapServers())) {
            sender.send("P0201", RevocationSender.value("P0201", "t-lost", later(), 1));
            Eventually.holds("the token is refused", () -> call(lost).statusCode() == 401);
        }

        assertThat(call(kept).statusCode()).isEqualTo(200);
    }

    @Test
    void whatCannotBeReadIsCountedAndStopsNothing() {
        String token = client.token(Map.of("subject", "P0301"));
        long unreadable = check().getJsonObject("data").getLong("unreadable");

        try (RevocationSender sender = new RevocationSender(TestParts.bootstrapServers())) {
            sender.send("P0301", "no json");
            sender.send("P0301", "[]");
            sender.send("P0301", RevocationSender.value("P0301", null, later(), 1));
            Eventually.holds("the token is refused", () -> call(token).statusCode() == 401);
        }

        assertThat(check().getJsonObject("data").getLong("unreadable")).isEqualTo(unreadable + 2);
    }

    @Test
    void aBrokerThatIsAwayIsToldByHealthAndStopsNobody() {
        String token = client.token(Map.of("subject", "P0401"));
        TestParts.broker().kill();
        try {
            Eventually.holds("health tells", () -> state().equals("away"));
            assertThat(call(token).statusCode()).isEqualTo(200);
            assertThat(ready().statusCode()).isEqualTo(200);
        } finally {
            TestParts.broker().restart();
        }
        Eventually.holds("revocations are current again", () -> state().equals("current"));
        try (RevocationSender sender = new RevocationSender(TestParts.bootstrapServers())) {
            sender.send("P0401", RevocationSender.value("P0401", null, later(), 1));
            Eventually.holds("the token is refused", () -> call(token).statusCode() == 401);
        }
    }

    private HttpResponse<String> call(String token) {
        return client.send(client.request("/api/volunteer/v1/echo")
                .header("Authorization", "Bearer " + token)
                .GET());
    }

    private HttpResponse<String> ready() {
        return client.send(client.request("/q/health/ready").GET());
    }

    private String state() {
        return check().getJsonObject("data").getString("state");
    }

    private JsonObject check() {
        return new JsonObject(ready().body())
                .getJsonArray("checks").stream()
                        .map(JsonObject.class::cast)
                        .filter(check -> check.getString("name").equals("revocations"))
                        .findFirst()
                        .orElseThrow();
    }

    private static String later() {
        return Instant.now().plusSeconds(5).toString();
    }
}
