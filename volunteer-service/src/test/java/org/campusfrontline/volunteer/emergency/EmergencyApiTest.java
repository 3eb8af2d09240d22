package org.campusfrontline.volunteer.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.directory.Directory.as;
import static org.campusfrontline.volunteer.directory.Directory.asAdministrator;
import static org.campusfrontline.volunteer.directory.Directory.book;
import static org.campusfrontline.volunteer.directory.Directory.etag;
import static org.campusfrontline.volunteer.directory.Directory.grantBody;
import static org.campusfrontline.volunteer.directory.Directory.holder;
import static org.campusfrontline.volunteer.directory.Directory.keyed;
import static org.campusfrontline.volunteer.directory.Directory.person;
import static org.campusfrontline.volunteer.directory.Directory.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@CampusTest
class EmergencyApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void opensAnEmergencyAndTellsIt() {
        // Given
        String campus = unit("PLACE", "PLACE");
        TestTopics.Mark mark = TestTopics.mark("volunteer.emergency.v1");

        // When
        Response opened = open(facts(campus));

        // Then
        String id = opened.then()
                .statusCode(201)
                .body("state", equalTo("OPEN"), "level", equalTo("II"), "closedAt", nullValue())
                .body("actions.findAll { it.allowed }.name", contains("change", "close"))
                .extract()
                .path("id");
        TestEvent event = TestTopics.awaitOne(mark, PATIENCE, each -> each.key().equals(id));
        assertThat(event.json().get("campuses").get(0).asText()).isEqualTo(campus);
        assertThat(event.json().get("t0").asText()).isEqualTo("2026-11-20T10:00:00Z");
    }

    @Test
    void takesOneKeyOnce() {
        var request = asAdministrator().header("Idempotency-Key", "open-" + System.nanoTime());
        Map<String, Object> body = facts(unit("PLACE", "PLACE"));

        String first = request.body(body).post("/emergencies").path("id");
        String again = request.body(body).post("/emergencies").path("id");

        assertThat(again).isEqualTo(first);
    }

    @Test
    void changesWhileOpen() {
        // Given
        String campus = unit("PLACE", "PLACE");
        String second = unit("PLACE", "PLACE");
        Response opened = open(facts(campus));
        Map<String, Object> change = facts(campus, second);
        change.put("level", "I");

        // When
        Response changed = asAdministrator()
                .header("If-Match", etag(opened))
                .body(change)
                .put("/emergencies/" + opened.path("id"));

        // Then
        changed.then().statusCode(200).body("level", equalTo("I"), "version", equalTo(2));
        List<String> campuses = changed.path("campuses");
        assertThat(campuses).containsExactlyInAnyOrder(campus, second);
        asAdministrator()
                .header("If-Match", etag(opened))
                .body(change)
                .put("/emergencies/" + opened.path("id"))
                .then()
                .statusCode(412);
    }

    @Test
    void closingEndsWhatWasGivenForItAndNothingElse() {
        // Given
        String campus = unit("PLACE", "PLACE");
        Response opened = open(facts(campus));
        String forIt = person("MASS/MASS");
        String forGood = person("MASS/MASS");
        Map<String, Object> grant = grantBody(forIt, "site-lead", "PLACE", campus);
        grant.put("emergency", opened.path("id"));
        keyed(asAdministrator()).body(grant).post("/grants").then().statusCode(201);
        keyed(asAdministrator())
                .body(grantBody(forGood, "site-lead", "PLACE", campus))
                .post("/grants")
                .then()
                .statusCode(201);
        Await.until(PATIENCE, "both hold", () -> isLead(forIt, campus) && isLead(forGood, campus));

        // When
        Response closed = close(opened);

        // Then
        closed.then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"), "closedAt", notNullValue())
                .body("actions.findAll { it.allowed }", empty());
        Await.until(PATIENCE, "one is ended", () -> !isLead(forIt, campus));
        assertThat(isLead(forGood, campus)).isTrue();
    }

    @Test
    void whatIsClosedStaysClosed() {
        // Given
        String campus = unit("PLACE", "PLACE");
        Response opened = open(facts(campus));
        Response closed = close(opened);

        // Then
        close(closed)
                .then()
                .statusCode(409)
                .body("code", equalTo("VOL-1301"), "values.actions", empty(), "values.state", equalTo("CLOSED"));
        asAdministrator()
                .header("If-Match", etag(closed))
                .body(facts(campus))
                .put("/emergencies/" + opened.path("id"))
                .then()
                .statusCode(409);
        Map<String, Object> grant = grantBody(person("MASS/MASS"), "site-lead", "PLACE", campus);
        grant.put("emergency", opened.path("id"));
        keyed(asAdministrator())
                .body(grant)
                .post("/grants")
                .then()
                .statusCode(422)
                .body("code", equalTo("VOL-1303"));
    }

    @Test
    void theOperatorOfEveryCampusConcernedLeads() {
        // Given
        String east = unit("PLACE", "PLACE");
        String west = unit("PLACE", "PLACE");
        String operator = holder("operator", "PLACE", east);

        // Then
        keyed(as(operator)).body(facts(east)).post("/emergencies").then().statusCode(201);
        keyed(as(operator)).body(facts(east, west)).post("/emergencies").then().statusCode(403);
        as(person("MASS/MASS"))
                .get("/emergencies/" + open(facts(west)).path("id"))
                .then()
                .statusCode(200)
                .body("actions.allowed", everyItem(equalTo(false)));
    }

    @Test
    void refusesPlacesThatAreNoneAndNamesOfWhatIsNeverRecorded() {
        Map<String, Object> body = facts(unit("MASS", "MASS"));
        body.put("nameEn", "Contact tracing drill");

        open(body).then().statusCode(403).body("errors.code", contains("PLT-1103", "PLT-1160", "VOL-1001"));
    }

    @Test
    void listsTheNewestFirstByState() {
        // Given
        String campus = unit("PLACE", "PLACE");
        Response first = open(facts(campus));
        Response second = open(facts(campus));
        close(first);

        // When
        Response open = asAdministrator().queryParam("state", "OPEN").get("/emergencies");
        Response page = asAdministrator().queryParam("limit", 1).get("/emergencies");

        // Then
        open.then().statusCode(200).body("items[0].id", equalTo(second.<String>path("id")));
        open.then().body("items.id", not(contains(first.<String>path("id"))));
        asAdministrator()
                .queryParam("limit", 1)
                .queryParam("cursor", page.<String>path("next"))
                .get("/emergencies")
                .then()
                .body("items[0].id", equalTo(first.<String>path("id")));
        asAdministrator().queryParam("cursor", "eA").get("/emergencies").then().statusCode(400);
    }

    private static boolean isLead(String person, String campus) {
        return book().holds(person, "site-lead", "PLACE", campus);
    }

    private static Response open(Map<String, Object> facts) {
        return keyed(asAdministrator()).body(facts).post("/emergencies");
    }

    private static Response close(Response known) {
        return asAdministrator().header("If-Match", etag(known)).put("/emergencies/" + known.path("id") + "/closure");
    }

    private static Map<String, Object> facts(String... campuses) {
        return new LinkedHashMap<>(Map.of(
                "nameZh", "东校区防汛应急",
                "nameEn", "Flood on the east campus",
                "level", "II",
                "campuses", List.of(campuses),
                "t0", "2026-11-20T18:00:00+08:00",
                "drill", false));
    }
}
