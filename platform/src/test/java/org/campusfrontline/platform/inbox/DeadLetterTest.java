package org.campusfrontline.platform.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class DeadLetterTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String PATH = "/api/sample/v1/operations/dead-letters";
    private static final String OPERATOR = "P-dead-letters";

    @Inject
    Sql sql;

    @Inject
    LedgerConsumer ledger;

    @Inject
    DeadLetterTable table;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void appointAnOperator() {
        TestGrants.unit("ADMINISTRATION", "DL-ROOT");
        TestGrants.give(OPERATOR, "operator", "ADMINISTRATION", "DL-ROOT");
    }

    @AfterEach
    void breakAgain() {
        ledger.repair(false);
    }

    @Test
    void keepsAPoisonedEventAfterThreeTriesAndGoesOn() {
        // Given
        TestEvent poison = entry(key, 1, true);
        String other = UUID.randomUUID().toString();

        // When
        TestTopics.publish(poison, entry(other, 1, false));

        // Then
        awaitDead(poison);
        Await.until(SOON, "the other entry", () -> effects(other) == 1);
        assertThat(ledger.tries(key)).isBetween(3, 4);
        assertThat(effects(key)).isZero();
        operator()
                .get(PATH + "?limit=200&consumer=" + LedgerConsumer.NAME)
                .then()
                .statusCode(200)
                .body("items.find { it.event == '" + poison.id() + "' }.tries", equalTo(3))
                .body("items.find { it.event == '" + poison.id() + "' }.error", containsString("IllegalArgument"))
                .body("items.find { it.event == '" + poison.id() + "' }.error", not(containsString("private")))
                .body("items.find { it.event == '" + poison.id() + "' }.redrivenAt", nullValue());
    }

    @Test
    void redrivesOnceAndNoMore() {
        // Given
        TestEvent poison = entry(key, 1, true);
        TestTopics.publish(poison);
        awaitDead(poison);

        // When
        redrive(poison).then().statusCode(409).body("code", equalTo("PLT-1201"));
        ledger.repair(true);
        redrive(poison)
                .then()
                .statusCode(200)
                .body("redrivenAt", notNullValue())
                .body("tries", equalTo(4));
        redrive(poison).then().statusCode(200).body("redrivenAt", notNullValue());

        // Then
        assertThat(effects(key)).isEqualTo(1);
        TestTopics.publish(poison, entry(key, 2, false));
        Await.until(SOON, "the next event", () -> effects(key) == 2);
    }

    @Test
    void knowsOnlyItsOwnConsumersAndLetters() {
        // When
        UUID unknown = UUID.randomUUID();

        // Then
        operator()
                .post(PATH + "/" + LedgerConsumer.NAME + "/" + unknown + "/redrive")
                .then()
                .statusCode(404);
        operator().post(PATH + "/nobody/" + unknown + "/redrive").then().statusCode(404);
    }

    @Test
    void isForOperatorsAlone() {
        // When
        RequestSpecification anyone = given().auth().oauth2(TestTokens.of("P-anyone"));

        // Then
        anyone.get(PATH).then().statusCode(403);
        given().get(PATH).then().statusCode(401);
    }

    @Test
    void listsInPages() {
        // Given
        TestEvent first = entry(key, 1, true);
        TestEvent second = entry(UUID.randomUUID().toString(), 1, true);
        TestTopics.publish(first, second);
        awaitDead(first);
        awaitDead(second);

        // When
        String next = operator()
                .get(PATH + "?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("next");

        // Then
        operator().get(PATH + "?limit=1&cursor=" + next).then().statusCode(200).body("items", hasSize(1));
        operator().get(PATH + "?cursor=nonsense").then().statusCode(400);
    }

    private Response redrive(TestEvent event) {
        return operator().post(PATH + "/" + LedgerConsumer.NAME + "/" + event.id() + "/redrive");
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(TestTokens.of(OPERATOR));
    }

    private void awaitDead(TestEvent event) {
        Await.until(
                SOON,
                "a dead letter",
                () -> table.lock(LedgerConsumer.NAME, UUID.fromString(event.id()))
                        .isPresent());
    }

    private long effects(String of) {
        return sql.one("read", "SELECT effects FROM test_ledger WHERE id = ?", row -> row.number("effects"), of)
                .orElse(0L);
    }

    private static TestEvent entry(String key, long version, boolean poison) {
        return TestEvent.of(LedgerConsumer.TOPIC, "entry-made", key, version, Map.of("amount", 1, "poison", poison));
    }
}
