package org.campusfrontline.volunteer.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.volunteer.directory.Directory;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class WebhookApiTest {

    @Inject
    Database database;

    private Webhooks webhooks;
    private Hook hook;

    @BeforeEach
    void receiver() {
        webhooks = Webhooks.create();
        hook = new Hook();
    }

    @AfterEach
    void end() {
        hook.close();
        database.update("DELETE FROM webhook_subscription WHERE unit = ?", webhooks.unit);
    }

    @Test
    void showsTheSecretOnceAndKeepsItSealed() {
        Webhooks.Made made = webhooks.subscribe(hook.url(), "hours-booked", "sign-up-confirmed");

        assertThat(made.secret()).startsWith("whsec_").hasSize(6 + 44);
        webhooks.asOperator()
                .get("/webhook-subscriptions/" + made.id())
                .then()
                .statusCode(200)
                .body("secret", nullValue())
                .body("secrets", hasSize(1))
                .body("secrets[0].endsAt", nullValue())
                .body("state", equalTo("ACTIVE"))
                .body("eventTypes", contains("hours-booked", "sign-up-confirmed"))
                .body("health.backlog", notNullValue());
        assertThat(database.rows("SELECT sealed FROM webhook_secret WHERE subscription = ?", made.id())
                        .getFirst()
                        .get("sealed")
                        .toString())
                .doesNotContain(made.secret().substring(6));
    }

    @Test
    void pingsTheReceiver() {
        Webhooks.Made made = webhooks.subscribe(hook.url(), "hours-booked");

        webhooks.asOperator()
                .post("/webhook-subscriptions/" + made.id() + "/pings")
                .then()
                .statusCode(200)
                .body("delivered", equalTo(true))
                .body("status", equalTo(204));
        assertThat(hook.calls())
                .singleElement()
                .satisfies(call -> assertThat(call.json().get("type").textValue())
                        .isEqualTo("org.campusfrontline.volunteer.webhook-pinged"));

        hook.answer(call -> Hook.Reply.of(500));
        webhooks.asOperator()
                .post("/webhook-subscriptions/" + made.id() + "/pings")
                .then()
                .statusCode(200)
                .body("delivered", equalTo(false))
                .body("fault", equalTo("STATUS"));
    }

    @Test
    void changesPausesResumesAndEnds() {
        Webhooks.Made made = webhooks.subscribe(hook.url(), "hours-booked");
        Map<String, Object> change = webhooks.wish(hook.url(), "sign-up-offered");
        change.keySet().removeAll(List.of("tree", "unit"));
        change.put("name", "Another name");

        webhooks.asOperator()
                .header("If-Match", "\"v1\"")
                .body(change)
                .put("/webhook-subscriptions/" + made.id())
                .then()
                .statusCode(200)
                .body("name", equalTo("Another name"))
                .body("eventTypes", contains("sign-up-offered"))
                .body("version", equalTo(2));
        webhooks.asOperator()
                .header("If-Match", "\"v1\"")
                .body(change)
                .put("/webhook-subscriptions/" + made.id())
                .then()
                .statusCode(412);
        webhooks.put(made, "resumption", null).statusCode(409).body("code", equalTo("VOL-3006"));
        webhooks.put(made, "pause", null)
                .statusCode(200)
                .body("state", equalTo("PAUSED"))
                .body("reason", equalTo("BY_OWNER"));
        webhooks.put(made, "pause", null).statusCode(409).body("code", equalTo("VOL-3006"));
        webhooks.put(made, "resumption", null).statusCode(200).body("state", equalTo("ACTIVE"));
        webhooks.asOperator()
                .delete("/webhook-subscriptions/" + made.id())
                .then()
                .statusCode(204);
        webhooks.asOperator().get("/webhook-subscriptions/" + made.id()).then().statusCode(404);
    }

    @Test
    void keepsNoMoreThanFiveSecretsSigning() {
        Webhooks.Made made = webhooks.subscribe(hook.url(), "hours-booked");
        for (int i = 0; i < 4; i++) {
            webhooks.put(made, "secret", Map.of("graceHours", 24))
                    .statusCode(200)
                    .body("secret", startsWith("whsec_"));
        }

        webhooks.put(made, "secret", Map.of("graceHours", 24)).statusCode(409).body("code", equalTo("VOL-3005"));
        webhooks.put(made, "secret", Map.of("graceHours", 0)).statusCode(200).body("secrets", hasSize(1));
    }

    @Test
    void refusesAStartThatIsNone() {
        Webhooks.Made made = webhooks.subscribe(hook.url(), "hours-booked");
        List<Map<String, Object>> starts = List.of(
                Map.of(),
                Map.of("from", Instant.now().plusSeconds(3600).toString()),
                Map.of("fromEvent", UUID.randomUUID()),
                Map.of("from", "2026-01-01T00:00:00Z", "fromEvent", UUID.randomUUID()));

        starts.forEach(
                start -> webhooks.put(made, "replay", start).statusCode(422).body("code", equalTo("VOL-3007")));
    }

    @Test
    void refusesAddressesThatAreNotCalled() {
        refused(webhooks.wish("https://10.0.0.1/", "hours-booked"), "VOL-3002");
        refused(webhooks.wish("https://[::1]/", "hours-booked"), "VOL-3002");
        refused(webhooks.wish("https://169.254.169.254/", "hours-booked"), "VOL-3002");
        refused(webhooks.wish("http://1.1.1.1/", "hours-booked"), "VOL-3002");
        refused(webhooks.wish("ftp://1.1.1.1/", "hours-booked"), "VOL-3001");
        refused(webhooks.wish("https://me:secret@1.1.1.1/", "hours-booked"), "VOL-3001");
        refused(webhooks.wish(hook.url(), "person-changed"), "VOL-3003");
        Map<String, Object> half = webhooks.wish(hook.url(), "hours-booked");
        half.remove("unit");
        Directory.keyed(webhooks.asOperator())
                .body(half)
                .post("/webhook-subscriptions")
                .then()
                .statusCode(403);
    }

    private void refused(Map<String, Object> wish, String code) {
        Directory.keyed(webhooks.asOperator())
                .body(wish)
                .post("/webhook-subscriptions")
                .then()
                .statusCode(422)
                .body("code", equalTo(code));
    }

    @Test
    void belongsToTheOperatorsOfItsUnit() {
        Webhooks.Made made = webhooks.subscribe(hook.url(), "hours-booked");
        String colleague = Directory.fresh("OP");
        TestGrants.give(colleague, "operator", Webhooks.TREE, webhooks.unit);
        String stranger = Directory.fresh("OP");
        TestGrants.give(stranger, "operator", Webhooks.TREE, Directory.fresh("W"));

        Directory.as(colleague)
                .get("/webhook-subscriptions")
                .then()
                .statusCode(200)
                .body("items.id", contains(made.id().toString()));
        Directory.as(colleague)
                .get("/webhook-subscriptions?state=PAUSED")
                .then()
                .body("items", hasSize(0));
        Directory.as(colleague)
                .get("/webhook-subscriptions?ids=" + UUID.randomUUID())
                .then()
                .body("items", hasSize(0));
        Directory.as(stranger)
                .get("/webhook-subscriptions")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        for (String path : List.of("", "/deliveries")) {
            Directory.as(stranger)
                    .get("/webhook-subscriptions/" + made.id() + path)
                    .then()
                    .statusCode(404);
        }
        Directory.as(stranger)
                .header("If-Match", "\"v1\"")
                .put("/webhook-subscriptions/" + made.id() + "/pause")
                .then()
                .statusCode(404);
        Directory.keyed(Directory.as(stranger))
                .body(webhooks.wish(hook.url(), "hours-booked"))
                .post("/webhook-subscriptions")
                .then()
                .statusCode(403);
    }

    @Test
    void letsACampusSystemSubscribeByItsScope() {
        String client = Directory.fresh("records-");
        Map<String, Object> wish = webhooks.wish(hook.url(), "hours-booked");

        system(client, "campus:read")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(wish)
                .post("/webhook-subscriptions")
                .then()
                .statusCode(403)
                .body("code", equalTo("VOL-3009"));
        String id = system(client, "campus:read", "campus:webhooks")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(wish)
                .post("/webhook-subscriptions")
                .then()
                .statusCode(201)
                .body("client", equalTo(client))
                .extract()
                .path("id");
        system(client, "campus:webhooks").get("/webhook-subscriptions").then().body("items.id", contains(id));
        system(Directory.fresh("other-"), "campus:webhooks")
                .get("/webhook-subscriptions")
                .then()
                .body("items", hasSize(0));
        webhooks.asOperator().get("/webhook-subscriptions").then().body("items.id", hasItem(id));
    }

    @Test
    void namesWhatCanBeSubscribedToAndNothingWithNamesOfPeople() {
        system("records", "campus:webhooks")
                .get("/webhook-event-types?limit=200")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("sign-up-confirmed"))
                .body("items.name", hasItem("activity-published"))
                .body("items.name", hasItem("emergency-changed"))
                .body("items.name", not(hasItem("person-changed")))
                .body("items.name", not(hasItem("grant-changed")));
    }

    private static RequestSpecification system(String client, String... scopes) {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.system(client, scopes))
                .contentType("application/json")
                .header("Accept-Language", "en")
                .basePath("/api/volunteer/v1");
    }
}
