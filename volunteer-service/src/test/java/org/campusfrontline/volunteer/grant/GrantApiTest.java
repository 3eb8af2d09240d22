package org.campusfrontline.volunteer.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.directory.Directory.ADMINISTRATOR;
import static org.campusfrontline.volunteer.directory.Directory.as;
import static org.campusfrontline.volunteer.directory.Directory.asAdministrator;
import static org.campusfrontline.volunteer.directory.Directory.book;
import static org.campusfrontline.volunteer.directory.Directory.give;
import static org.campusfrontline.volunteer.directory.Directory.grantBody;
import static org.campusfrontline.volunteer.directory.Directory.holder;
import static org.campusfrontline.volunteer.directory.Directory.keyed;
import static org.campusfrontline.volunteer.directory.Directory.person;
import static org.campusfrontline.volunteer.directory.Directory.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.junit.jupiter.api.Test;

@CampusTest
class GrantApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    TestClock clock;

    @Test
    void aGrantAndItsEndTakeEffectAndAreTold() {
        // Given
        String unit = unit("PLACE", "PLACE");
        String person = person("MASS/MASS");
        TestTopics.Mark mark = TestTopics.mark("volunteer.grant.v1");

        // When
        Response given = keyed(asAdministrator())
                .body(grantBody(person, "site-lead", "PLACE", unit))
                .post("/grants");

        // Then
        String id = given.then()
                .statusCode(201)
                .body("givenBy", equalTo(ADMINISTRATOR), "version", equalTo(1))
                .extract()
                .path("id");
        Await.until(PATIENCE, "in force", () -> book().holds(person, "site-lead", "PLACE", unit));
        TestEvent event = TestTopics.awaitOne(mark, PATIENCE, each -> each.key().equals(id));
        assertThat(event.version()).isEqualTo(1);

        end(ADMINISTRATOR, id).then().statusCode(200).body("endedAt", notNullValue());
        Await.until(PATIENCE, "ended", () -> !book().holds(person, "site-lead", "PLACE", unit));
        end(ADMINISTRATOR, id).then().statusCode(409).body("code", equalTo("VOL-1205"));
    }

    @Test
    void anOrganiserAppointsASiteLeadWithinTheOwnNodeOnly() {
        // Given
        String own = unit("ADMINISTRATION", "ADMINISTRATION");
        String below = unit("ADMINISTRATION", own);
        String sibling = unit("ADMINISTRATION", "ADMINISTRATION");
        String organiser = holder("organiser", "ADMINISTRATION", own);
        String person = person("MASS/MASS");

        // When
        Response appointed = giveAs(organiser, grantBody(person, "site-lead", "ADMINISTRATION", below));

        // Then
        appointed.then().statusCode(201);
        giveAs(organiser, grantBody(person, "site-lead", "ADMINISTRATION", sibling))
                .then()
                .statusCode(403)
                .body("code", equalTo("VOL-1201"));
        giveAs(organiser, grantBody(person, "organiser", "ADMINISTRATION", below))
                .then()
                .statusCode(403);
        end(organiser, appointed.path("id")).then().statusCode(200);
    }

    @Test
    void nobodyGivesThemselvesMore() {
        giveAs(ADMINISTRATOR, grantBody(ADMINISTRATOR, "committee", "PARTY", "PARTY"))
                .then()
                .statusCode(403)
                .body("code", equalTo("VOL-1202"));
    }

    @Test
    void anOperatorGivesWithinTheOwnNodeOnly() {
        String own = unit("ADMINISTRATION", "ADMINISTRATION");
        String operator = holder("operator", "ADMINISTRATION", own);
        String person = person("MASS/MASS");

        giveAs(operator, grantBody(person, "operator", "ADMINISTRATION", own))
                .then()
                .statusCode(201);
        giveAs(operator, grantBody(person, "organiser", "ADMINISTRATION", "ADMINISTRATION"))
                .then()
                .statusCode(403);
        giveAs(operator, grantBody(person, "organiser", "PARTY", "PARTY"))
                .then()
                .statusCode(403);
    }

    @Test
    void whatEveryPersonHoldsIsNotGiven() {
        giveAs(ADMINISTRATOR, grantBody(person("MASS/MASS"), "volunteer", "MASS", "MASS"))
                .then()
                .statusCode(400)
                .body("code", equalTo("PLT-1003"));
    }

    @Test
    void refusesTheSameGrantTwiceAlsoAtOnce() {
        // Given
        String person = person("MASS/MASS");
        Map<String, Object> body = grantBody(person, "publisher", "MASS", "MASS");
        asAdministrator();

        // When
        List<Integer> statuses = Stream.of(1, 2, 3)
                .map(i -> CompletableFuture.supplyAsync(
                        () -> giveAs(ADMINISTRATOR, body).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        // Then
        assertThat(statuses).containsExactly(201, 409, 409);
        giveAs(ADMINISTRATOR, body).then().body("code", equalTo("VOL-1203"));
    }

    @Test
    void oneThatIsOverByTheClockMakesRoomForAnother() {
        // Given
        String person = person("MASS/MASS");
        Map<String, Object> body = grantBody(person, "publisher", "MASS", "MASS");
        body.put("to", Instant.now().plus(1, ChronoUnit.DAYS).toString());
        String first = giveAs(ADMINISTRATOR, body).path("id");

        // When
        clock.forward(Duration.ofDays(2));
        body.remove("to");
        Response again = giveAs(ADMINISTRATOR, body);

        // Then
        again.then().statusCode(201);
        asAdministrator().get("/grants/" + first).then().body("endedAt", notNullValue());
    }

    @Test
    void refusesPeopleNodesAndEmergenciesThatAreNotThere() {
        Map<String, Object> body = grantBody("NOBODY-1", "publisher", "CLASS", "MASS");
        body.put("emergency", "01931c4a-1b20-7d42-8e63-7a2b1c3d4e5f");
        body.put("tree", "MASS");
        body.put("to", Instant.now().minusSeconds(60).toString());

        giveAs(ADMINISTRATOR, body)
                .then()
                .statusCode(422)
                .body("errors.code", contains("VOL-1107", "VOL-1302", "VOL-1204"))
                .body("errors.pointer", contains("/person", "/emergency", "/to"));
    }

    @Test
    void everybodyMayLayARoleDown() {
        String holder = holder("publisher", "MASS", unit("MASS", "MASS"));
        String id = as(holder).queryParam("person", holder).get("/grants").path("items[0].id");

        end(holder, id).then().statusCode(200);
    }

    @Test
    void theLastOperatorOnARootStays() {
        String id = asAdministrator()
                .queryParam("person", ADMINISTRATOR)
                .get("/grants")
                .path("items.find { it.tree == 'CLASS' }.id");
        String tag = asAdministrator().get("/people/" + ADMINISTRATOR).header("ETag");

        end(ADMINISTRATOR, id).then().statusCode(409).body("code", equalTo("VOL-1206"));
        asAdministrator()
                .header("If-Match", tag)
                .put("/people/" + ADMINISTRATOR + "/departure")
                .then()
                .statusCode(409)
                .body("code", equalTo("VOL-1206"));
        asAdministrator().get("/people/" + ADMINISTRATOR).then().body("active", equalTo(true));
    }

    @Test
    void listsByPersonAndByNodeForThoseWhoMaySee() {
        // Given
        String own = unit("ADMINISTRATION", "ADMINISTRATION");
        String below = unit("ADMINISTRATION", own);
        String organiser = holder("organiser", "ADMINISTRATION", own);
        String person = person("MASS/MASS");
        String id = give(person, "site-lead", "ADMINISTRATION", below);

        // Then
        onNode(organiser, own).then().statusCode(200).body("items.id", hasItem(id), "items", hasSize(2));
        onNode(organiser, "ADMINISTRATION").then().statusCode(403);
        onNode(person, own).then().statusCode(403);
        as(person)
                .queryParam("person", person)
                .get("/grants")
                .then()
                .body("items.role", contains("site-lead"), "items[0].actions[0].allowed", equalTo(true));
        as(person).queryParam("person", organiser).get("/grants").then().statusCode(403);
        as(person("MASS/MASS")).get("/grants/" + id).then().statusCode(404);
        asAdministrator()
                .queryParam("tree", "ADMINISTRATION")
                .queryParam("node", own)
                .queryParam("role", "secretary")
                .get("/grants")
                .then()
                .body("items", empty());
    }

    @Test
    void aStaleEndIsRefused() {
        String id = give(person("MASS/MASS"), "publisher", "MASS", unit("MASS", "MASS"));

        asAdministrator()
                .header("If-Match", "\"v7\"")
                .put("/grants/" + id + "/end")
                .then()
                .statusCode(412);
        asAdministrator().get("/grants/" + id).then().body("endedAt", not(notNullValue()));
    }

    private static Response onNode(String caller, String node) {
        return as(caller)
                .queryParam("tree", "ADMINISTRATION")
                .queryParam("node", node)
                .get("/grants");
    }

    private static Response giveAs(String caller, Map<String, Object> body) {
        return keyed(as(caller)).body(body).post("/grants");
    }

    private static Response end(String caller, String id) {
        String tag = asAdministrator().get("/grants/" + id).header("ETag");
        return as(caller).header("If-Match", tag).put("/grants/" + id + "/end");
    }
}
