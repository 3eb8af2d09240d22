package org.campusfrontline.platform.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class AuditApiTest {

    private static final String PATH = "/api/sample/v1/operations/audit";
    private static final String AUDITOR = "P-auditor";
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    TestClock clock;

    @Inject
    Sql sql;

    private final String subject = UUID.randomUUID().toString();

    @BeforeEach
    void appointAnAuditor() {
        TestGrants.unit("ADMINISTRATION", "ADMINISTRATION");
        TestGrants.give(AUDITOR, "auditor", "ADMINISTRATION", "ADMINISTRATION");
    }

    @Test
    void showsEntriesToAuditorsOnly() {
        given().get(PATH).then().statusCode(401);
        as("P-nobody").get(PATH).then().statusCode(403).body("code", equalTo("PLT-1103"));
        as("P-nobody").get(PATH + "/verification").then().statusCode(403);
        as(AUDITOR).get(PATH).then().statusCode(200);
    }

    @Test
    void listsTheNewestFirstInPages() {
        // Given
        record("20260001", NOON, 1);
        record("20260001", NOON.plusSeconds(1), 2);
        record("20260002", NOON.plusSeconds(2), 3);

        // When
        String next = as(AUDITOR)
                .get(PATH + "?limit=2&subject=" + subject)
                .then()
                .statusCode(200)
                .body("items.facts.n", equalTo(List.of(3, 2)))
                .body("items[0].actor", equalTo("20260002"))
                .body("items[0].at", equalTo("2031-03-01T12:00:02Z"))
                .body("items[0].node", equalTo("SCH01"))
                .extract()
                .path("next");

        // Then
        as(AUDITOR)
                .queryParam("cursor", next)
                .get(PATH + "?limit=2&subject=" + subject)
                .then()
                .statusCode(200)
                .body("items.facts.n", equalTo(List.of(1)))
                .body("next", nullValue());
    }

    @Test
    void showsAUnitsAuditorWhatConcernsTheUnitOnly() {
        // Given
        TestGrants.unit("ADMINISTRATION", "AU-SCHOOL", "ADMINISTRATION");
        TestGrants.unit("ADMINISTRATION", "AU-OFFICE", "AU-SCHOOL");
        TestGrants.give("P-school-auditor", "auditor", "ADMINISTRATION", "AU-SCHOOL");
        record("20260001", NOON, 1, "AU-OFFICE");
        record("20260001", NOON.plusMillis(1), 2, "ADMINISTRATION");
        record("20260001", NOON.plusMillis(2), 3, null);
        record("20260001", NOON.plusMillis(3), 4, "AU-SCHOOL");

        // When, Then
        as("P-school-auditor")
                .get(PATH + "?limit=2&subject=" + subject)
                .then()
                .statusCode(200)
                .body("items.facts.n", equalTo(List.of(4, 1)))
                .body("next", nullValue());
        as(AUDITOR).get(PATH + "?subject=" + subject).then().body("items.facts.n", equalTo(List.of(4, 3, 2, 1)));
    }

    @Test
    void narrowsByActorAndTime() {
        // Given
        record("20260001", NOON, 1);
        record("20260002", NOON.plusMillis(1), 2);
        record("20260001", NOON.plusMillis(2), 3);

        // When, Then
        assertThat(numbers("actor", "20260001")).containsExactly(3, 1);
        assertThat(numbers("from", "2031-03-01T12:00:00.001Z")).containsExactly(3, 2);
        assertThat(numbers("to", "2031-03-01T20:00:00.002+08:00")).containsExactly(2, 1);
        assertThat(numbers("to", "2031-03-01T12:00:00Z")).isEmpty();
    }

    @Test
    void refusesFiltersThatItCannotRead() {
        for (String filter :
                List.of("from=yesterday", "limit=0", "limit=201", "to=2031-13-01T00:00:00Z", "cursor=nonsense")) {
            as(AUDITOR).get(PATH + "?" + filter).then().statusCode(400);
        }
    }

    @Test
    void verifiesTheChain() {
        // Given
        record("20260001", NOON, 1);
        Await.until(Duration.ofSeconds(20), "the entry is sealed", () -> sealed() == 1);

        // When, Then
        as(AUDITOR)
                .get(PATH + "/verification")
                .then()
                .statusCode(200)
                .body("firstBroken", nullValue())
                .body("unsealed", equalTo(0));
    }

    private List<Integer> numbers(String filter, String value) {
        return as(AUDITOR)
                .queryParam(filter, value)
                .get(PATH + "?subject=" + subject)
                .then()
                .statusCode(200)
                .body("items", hasSize(lessThan(4)))
                .extract()
                .path("items.facts.n");
    }

    private void record(String person, Instant at, int number) {
        record(person, at, number, "SCH01");
    }

    private void record(String person, Instant at, int number, String node) {
        clock.set(at);
        AuditEntry entry = new AuditEntry("thing.changed", "thing", subject, node, Map.of("n", number));
        try {
            caller.actingFor(person, () -> {
                QuarkusTransaction.requiringNew().run(() -> audit.record(entry));
                return true;
            });
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        clock.reset();
    }

    private long sealed() {
        String count = "SELECT COUNT(*) AS found FROM audit_entry WHERE subject = ? AND seal IS NOT NULL";
        return sql.one("count", count, row -> row.number("found"), subject).orElseThrow();
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(TestTokens.of(person));
    }
}
