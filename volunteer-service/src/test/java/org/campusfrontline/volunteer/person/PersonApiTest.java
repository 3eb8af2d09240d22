package org.campusfrontline.volunteer.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.volunteer.directory.Directory.as;
import static org.campusfrontline.volunteer.directory.Directory.asAdministrator;
import static org.campusfrontline.volunteer.directory.Directory.etag;
import static org.campusfrontline.volunteer.directory.Directory.fresh;
import static org.campusfrontline.volunteer.directory.Directory.give;
import static org.campusfrontline.volunteer.directory.Directory.holder;
import static org.campusfrontline.volunteer.directory.Directory.keyed;
import static org.campusfrontline.volunteer.directory.Directory.person;
import static org.campusfrontline.volunteer.directory.Directory.personBody;
import static org.campusfrontline.volunteer.directory.Directory.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.volunteer.directory.Directory;
import org.junit.jupiter.api.Test;

@CampusTest
class PersonApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    TestClock clock;

    @Test
    void addsAPersonAndTellsIt() {
        // Given
        String unit = unit("CLASS", "CLASS");
        String number = fresh("P");
        TestTopics.Mark mark = TestTopics.mark("volunteer.person.v1");

        // When
        Response added = keyed(asAdministrator())
                .body(personBody(number, "CLASS/" + unit, "PARTY/PARTY"))
                .post("/people");

        // Then
        added.then()
                .statusCode(201)
                .header("Location", "/api/volunteer/v1/people/" + number)
                .body("active", equalTo(true), "guest", equalTo(false))
                .body("memberships.unit", containsInAnyOrder(unit, "PARTY"));
        TestEvent event = TestTopics.awaitOne(mark, PATIENCE, each -> each.key().equals(number));
        assertThat(event.json().get("memberships")).hasSize(2);
        assertThat(event.json().get("active").asBoolean()).isTrue();
    }

    @Test
    void refusesANumberTwiceAndNumbersOfGuests() {
        String number = person("MASS/MASS");

        add(personBody(number, "MASS/MASS")).then().statusCode(409).body("code", equalTo("VOL-1101"));
        add(personBody(fresh("G"), "MASS/MASS")).then().statusCode(422).body("code", equalTo("VOL-1102"));
    }

    @Test
    void refusesAUnitThatDoesNotStandInTheTree() {
        String unit = unit("MASS", "MASS");

        add(personBody(fresh("P"), "CLASS/" + unit))
                .then()
                .statusCode(422)
                .body("code", equalTo("VOL-1001"), "values.tree", equalTo("CLASS"));
    }

    @Test
    void changesNameAndUnitsAndKeepsWhatGoesOn() {
        // Given
        String old = unit("CLASS", "CLASS");
        String next = unit("CLASS", "CLASS");
        String number = person("CLASS/" + old, "PARTY/PARTY");
        Response before = asAdministrator().get("/people/" + number);
        String since = before.path("memberships.find { it.tree == 'PARTY' }.from");
        Map<String, Object> change = personBody(number, "CLASS/" + next, "PARTY/PARTY");
        change.remove("number");
        change.put("displayName", "李 思远");

        // When
        Response changed =
                asAdministrator().header("If-Match", etag(before)).body(change).put("/people/" + number);

        // Then
        changed.then()
                .statusCode(200)
                .body("displayName", equalTo("李 思远"), "version", equalTo(2))
                .body("memberships.unit", containsInAnyOrder(next, "PARTY"))
                .body("memberships.find { it.tree == 'PARTY' }.from", equalTo(since));
        asAdministrator()
                .header("If-Match", etag(before))
                .body(change)
                .put("/people/" + number)
                .then()
                .statusCode(412);
    }

    @Test
    void showsMembersOfAUnitAndOfAllBelowToItsOrganiserAndNotTheSiblings() {
        // Given
        String own = unit("ADMINISTRATION", "ADMINISTRATION");
        String below = unit("ADMINISTRATION", own);
        String sibling = unit("ADMINISTRATION", "ADMINISTRATION");
        String organiser = holder("organiser", "ADMINISTRATION", own);
        String member = person("ADMINISTRATION/" + own);
        String deeper = person("ADMINISTRATION/" + below);
        String stranger = person("ADMINISTRATION/" + sibling);

        // When
        Response list = list(organiser, own);

        // Then
        list.then().statusCode(200).body("items.number", contains(member, deeper));
        list(organiser, sibling).then().statusCode(403);
        list(organiser, "ADMINISTRATION").then().statusCode(403);
        as(organiser).get("/people/" + deeper).then().statusCode(200);
        as(organiser).get("/people/" + stranger).then().statusCode(404);
        as(stranger).get("/people/" + stranger).then().statusCode(200);
        as(stranger).get("/people/" + member).then().statusCode(404);
        list(stranger, sibling).then().statusCode(403);
    }

    @Test
    void findsPeopleByTheBeginningOfTheirNames() {
        // Given
        String unit = unit("CLASS", "CLASS");
        String number = fresh("P");
        Map<String, Object> body = personBody(number, "CLASS/" + unit);
        body.put("displayName", "100%_王");
        add(body).then().statusCode(201);
        person("CLASS/" + unit);

        // Then
        named(unit, "100%").then().body("items.number", contains(number));
        named(unit, "100_").then().body("items", hasSize(0));
        named(unit, "人员").then().body("items", hasSize(1));
    }

    @Test
    void listsPageByPage() {
        String unit = unit("CLASS", "CLASS");
        List<String> numbers =
                List.of(person("CLASS/" + unit), person("CLASS/" + unit), person("CLASS/" + unit)).stream()
                        .sorted()
                        .toList();

        Response first = named(unit, "", 2, null);
        Response second = named(unit, "", 2, first.path("next"));

        first.then().body("items.number", contains(numbers.get(0), numbers.get(1)));
        second.then().body("items.number", contains(numbers.get(2)));
    }

    @Test
    void anOperatorPlacesPeopleOnlyInTheOwnUnits() {
        // Given
        String own = unit("ADMINISTRATION", "ADMINISTRATION");
        String sibling = unit("ADMINISTRATION", "ADMINISTRATION");
        String operator = holder("operator", "ADMINISTRATION", own);
        String member = person("ADMINISTRATION/" + own);

        // Then
        keyed(as(operator))
                .body(personBody(fresh("P"), "ADMINISTRATION/" + own))
                .post("/people")
                .then()
                .statusCode(201);
        keyed(as(operator))
                .body(personBody(fresh("P"), "ADMINISTRATION/" + sibling))
                .post("/people")
                .then()
                .statusCode(403);
        Map<String, Object> change = personBody(member, "ADMINISTRATION/" + own, "ADMINISTRATION/" + sibling);
        change.remove("number");
        as(operator)
                .header("If-Match", "\"v1\"")
                .body(change)
                .put("/people/" + member)
                .then()
                .statusCode(403);
    }

    @Test
    void aMembershipCountsFromItsBeginningAndTheOthersAreToldThen() {
        // Given
        String unit = unit("MASS", "MASS");
        String number = fresh("P");
        Instant start = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> body = personBody(number, "PARTY/PARTY");
        body.put(
                "memberships",
                List.of(
                        Map.of("tree", "PARTY", "unit", "PARTY"),
                        Map.of("tree", "MASS", "unit", unit, "from", start.toString())));
        add(body).then().statusCode(201);
        named("MASS", unit, "", 50, null).then().body("items", hasSize(0));
        TestTopics.Mark mark = TestTopics.mark("volunteer.person.v1");

        // When
        clock.forward(Duration.ofDays(2).plusMinutes(1));

        // Then
        TestEvent event = TestTopics.awaitOne(mark, PATIENCE, each -> each.key().equals(number));
        assertThat(event.version()).isEqualTo(2);
        assertThat(event.json().get("memberships")).hasSize(2);
        named("MASS", unit, "", 50, null).then().body("items.number", contains(number));
    }

    @Test
    void leavingEndsGrantsAndTokensAtOnceAndTellsIt() {
        // Given
        String unit = unit("MASS", "MASS");
        String number = person("MASS/" + unit);
        give(number, "organiser", "MASS", unit);
        TestTopics.Mark people = TestTopics.mark("volunteer.person.v1");
        TestTopics.Mark grants = TestTopics.mark("volunteer.grant.v1");
        TestTopics.Mark revocations = TestTopics.mark("volunteer.revocation.v1");
        String tag = etag(asAdministrator().get("/people/" + number));

        // When
        Response left = asAdministrator().header("If-Match", tag).put("/people/" + number + "/departure");

        // Then
        left.then()
                .statusCode(200)
                .body("active", equalTo(false))
                .body("actions.findAll { it.allowed }.name", contains("return"));
        assertThat(TestTopics.awaitOne(people, PATIENCE, each -> each.key().equals(number))
                        .json()
                        .get("active")
                        .asBoolean())
                .isFalse();
        assertThat(TestTopics.awaitOne(
                                grants,
                                PATIENCE,
                                each -> each.json().path("person").asText().equals(number))
                        .json()
                        .get("endedAt")
                        .isNull())
                .isFalse();
        assertThat(TestTopics.awaitOne(revocations, PATIENCE, each -> each.key().equals(number))
                        .json()
                        .get("subject")
                        .asText())
                .isEqualTo(number);
        Await.until(PATIENCE, "the role is gone", () -> !Directory.book().holds(number, "organiser", "MASS", unit));
        keyed(asAdministrator())
                .body(Directory.grantBody(number, "organiser", "MASS", unit))
                .post("/grants")
                .then()
                .statusCode(409)
                .body("code", equalTo("VOL-1105"));
    }

    @Test
    void whoLeftCanComeBackWithoutTheOldRoles() {
        // Given
        String number = person("MASS/MASS");
        asAdministrator()
                .header("If-Match", "\"v1\"")
                .put("/people/" + number + "/departure")
                .then()
                .statusCode(200);

        // When
        Response back = asAdministrator().header("If-Match", "\"v2\"").put("/people/" + number + "/return");

        // Then
        back.then().statusCode(200).body("active", equalTo(true));
        asAdministrator()
                .header("If-Match", "\"v3\"")
                .put("/people/" + number + "/return")
                .then()
                .statusCode(409)
                .body("code", equalTo("VOL-1106"));
        asAdministrator().get("/grants?person=" + number).then().body("items", hasSize(0));
    }

    @Test
    void everyChangeStandsInTheAuditTrail() {
        String number = person("MASS/MASS");

        asAdministrator()
                .queryParam("subject", number)
                .get("/operations/audit")
                .then()
                .statusCode(200)
                .body("items.action", hasItem("person.added"), "items[0].actor", equalTo(Directory.ADMINISTRATOR));
    }

    private static Response add(Map<String, Object> body) {
        return keyed(asAdministrator()).body(body).post("/people");
    }

    private static Response list(String caller, String unit) {
        return as(caller)
                .queryParam("tree", "ADMINISTRATION")
                .queryParam("unit", unit)
                .get("/people");
    }

    private static Response named(String unit, String name) {
        return named(unit, name, 50, null);
    }

    private static Response named(String unit, String name, int limit, String cursor) {
        return named("CLASS", unit, name, limit, cursor);
    }

    private static Response named(String tree, String unit, String name, int limit, String cursor) {
        var request = asAdministrator()
                .queryParam("tree", tree)
                .queryParam("unit", unit)
                .queryParam("limit", limit)
                .queryParam("name", name);
        return (cursor == null ? request : request.queryParam("cursor", cursor)).get("/people");
    }
}
