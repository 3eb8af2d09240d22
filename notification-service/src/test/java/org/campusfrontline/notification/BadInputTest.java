package org.campusfrontline.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.BodyChecks;
import org.junit.jupiter.api.Test;

/// A mailbox is changed by its person alone and reading twice changes nothing, so nothing here asks for `If-Match`;
/// the only thing that is created, a ticket, has no body.
@CampusTest
class BadInputTest extends BodyChecks {

    private static final String TICKETS = "/api/notification/v1/my/stream-tickets";
    private final String token = TestTokens.of("P000802");

    @Override
    protected Sending sending() {
        return new Sending("PUT", "/api/notification/v1/my/notices/reading", token);
    }

    @Override
    protected String freshBody() {
        return "{\"upTo\": %d}".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
    }

    @Test
    void takesAGoodRequest() {
        put(freshBody()).then().statusCode(200).body("unread", equalTo(0));
    }

    @Test
    void refusesASequenceThatIsNone() {
        for (String body : new String[] {
            "{\"upTo\": -1}",
            "{\"upTo\": null}",
            "{}",
            "{\"upTo\": \"1\"}",
            "{\"upTo\": 1.5}",
            "{\"upTo\": 99999999999999999999}"
        }) {
            Response response = put(body);
            assertThat(response.statusCode()).as(body + response.asString()).isEqualTo(400);
        }
    }

    @Test
    void refusesAQueryThatItDoesNotUnderstand() {
        for (String query : new String[] {
            "/poll?wait=31",
            "/poll?wait=-1",
            "/poll?after=-1",
            "/poll?after=x",
            "?limit=0",
            "?limit=201",
            "?limit=x",
            "?kind=GOSSIP",
            "?cursor=@",
            "?cursor=YQ"
        }) {
            Response response = as().get("/api/notification/v1/my/notices" + query);
            assertThat(response.statusCode()).as(query + response.asString()).isEqualTo(400);
            assertThat(response.contentType()).startsWith("application/problem+json");
        }
        as().get("/api/notification/v1/my/day?date=yesterday").then().statusCode(400);
    }

    @Test
    void aTicketAsksForAnIdempotencyKeyAndAnswersTheSameKeyTheSame() {
        as().post(TICKETS).then().statusCode(428).body("code", equalTo("PLT-1129"));
        as().header("Idempotency-Key", "short").post(TICKETS).then().statusCode(400);
        String key = UUID.randomUUID().toString();
        String first = as().header("Idempotency-Key", key)
                .post(TICKETS)
                .then()
                .statusCode(201)
                .extract()
                .asString();
        String again = as().header("Idempotency-Key", key)
                .post(TICKETS)
                .then()
                .statusCode(201)
                .extract()
                .asString();
        assertThat(again).isEqualTo(first);
    }

    @Test
    void theOperatorsPartsAreNobodyElses() {
        as().get("/api/notification/v1/operations/dead-letters").then().statusCode(403);
        as().get("/api/notification/v1/operations/audit").then().statusCode(403);
    }

    private Response put(String body) {
        return as().contentType("application/json").body(body).put(sending().path());
    }

    private RequestSpecification as() {
        return given().auth().oauth2(token);
    }
}
