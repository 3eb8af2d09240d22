package org.campusfrontline.volunteer.recruitment.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Campus.Made;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class ActivityApiTest {

    private static final String NOBODY_S_ID = "01931c4e-7a10-7c31-9d52-6f1f0a2b3c4e";

    @Inject
    Database database;

    private Campus campus;

    @BeforeEach
    void campus() {
        campus = Campus.create(database);
    }

    @Test
    void hidesADraftFromAllButItsOrganisers() {
        // Given
        Made draft = draft(2);
        String path = "/activities/" + draft.id();

        // When
        Response organiser = campus.as(campus.organiser).get(path);
        Response volunteer = campus.as(campus.person()).get(path);

        // Then
        organiser
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("actions.findAll { it.allowed }.name", contains("change", "publish"));
        volunteer.then().statusCode(404);
    }

    @Test
    void listsDraftsOfOneUnitToItsOrganisersOnly() {
        // Given
        Made draft = draft(2);

        // When
        Response own = list(campus.organiser, "DRAFT", Map.of("tree", Campus.TREE, "unit", campus.unit));
        Response ofAll = list(campus.organiser, "DRAFT", Map.of());
        Response ofOthers = list(campus.person(), "DRAFT", Map.of("tree", Campus.TREE, "unit", campus.unit));

        // Then
        own.then().statusCode(200).body("items.id", contains(draft.id().toString()));
        ofAll.then().statusCode(422).body("code", equalTo("VOL-2031"));
        ofOthers.then().statusCode(403);
    }

    @Test
    void listsWhatIsPublishedByItsFilters() {
        // Given
        Made later = campus.published(Campus.shift(200, 2, 5));
        Made full = campus.published(Campus.shift(24, 2, 1));
        signUp(full.shift());
        String emergency = campus.emergency.toString();
        String person = campus.person();

        // When
        Response all = list(person, "PUBLISHED", Map.of("emergency", emergency));
        Response free = list(person, "PUBLISHED", Map.of("emergency", emergency, "free", true));
        Response soon = list(person, "PUBLISHED", Map.of("emergency", emergency, "to", later(100)));
        Response other = list(person, "PUBLISHED", Map.of("emergency", emergency, "category", "duty-watch"));

        // Then
        all.then()
                .body("items.id", contains(full.id().toString(), later.id().toString()))
                .body("items.free", contains(0, 5));
        free.then().body("items.id", contains(later.id().toString()));
        soon.then().body("items.id", contains(full.id().toString()));
        other.then().body("items", empty());
    }

    @Test
    void pagesActivitiesAndRefusesAForeignCursor() {
        // Given
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.addFirst(campus.published(Campus.shift(24, 2, 5)).id().toString());
        }
        Map<String, Object> two = Map.of("emergency", campus.emergency.toString(), "limit", 2);

        // When
        JsonPath first = list(campus.organiser, "PUBLISHED", two).jsonPath();
        JsonPath rest = campus.as(campus.organiser)
                .queryParams(two)
                .queryParam("cursor", first.getString("next"))
                .get("/activities")
                .jsonPath();
        Response foreign =
                campus.as(campus.organiser).queryParam("cursor", "eA").get("/activities");

        // Then
        assertThat(first.<String>getList("items.id")).isEqualTo(made.subList(0, 2));
        assertThat(rest.<String>getList("items.id")).isEqualTo(made.subList(2, 3));
        assertThat(rest.getString("next")).isNull();
        foreign.then().statusCode(400).body("code", equalTo("PLT-1004"));
    }

    @Test
    void pagesTheShiftsOfAnActivityInOrder() {
        // Given
        Made made = campus.published(Campus.shift(72, 2, 1), Campus.shift(24, 2, 1), Campus.shift(48, 2, 1));
        List<String> inTime = made.shifts().stream().map(UUID::toString).toList();

        // When
        JsonPath first =
                shifts(made.id(), null).then().statusCode(200).extract().jsonPath();
        JsonPath rest = shifts(made.id(), first.getString("next"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(first.<String>getList("items.id")).isEqualTo(inTime.subList(0, 2));
        assertThat(rest.<String>getList("items.id")).isEqualTo(inTime.subList(2, 3));
        assertThat(rest.getString("next")).isNull();
        shifts(made.id(), "!!").then().statusCode(400).body("code", equalTo("PLT-1004"));
        shifts(made.id(), "eA").then().statusCode(400).body("code", equalTo("PLT-1004"));
        shifts(UUID.fromString(NOBODY_S_ID), null).then().statusCode(404);
    }

    @Test
    void refusesAnIllegalStepNamingTheLegalOnes() {
        // Given
        Made published = campus.published(Campus.shift(24, 2, 5));

        // When
        Response again = put(published, "/publication");
        Response closed = put(published, "/closure");
        Response change = campus.as(campus.organiser)
                .header("If-Match", closed.header("ETag"))
                .body(Campus.changeOf(closed.jsonPath().getMap(""), 6))
                .put("/activities/" + published.id());

        // Then
        again.then()
                .statusCode(409)
                .body("code", equalTo("VOL-2027"), "values.legal", contains("CHANGE", "PAUSE", "CLOSE"));
        closed.then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"), "actions.findAll { it.allowed }.name", contains("settle"));
        change.then().statusCode(409).body("code", equalTo("VOL-2027"), "values.legal", contains("SETTLE"));
    }

    @Test
    void keepsThePartsOfAPublishedPlan() {
        // Given
        Made published = campus.published(Campus.shift(24, 2, 5));
        Map<String, Object> read = campus.as(campus.organiser)
                .get("/activities/" + published.id())
                .jsonPath()
                .getMap("");
        Map<String, Object> moved = Campus.changeOf(read, 5);
        postOf(moved).put("category", "duty-watch");
        Map<String, Object> retitled = Campus.changeOf(read, 7);
        retitled.put("titleEn", "Sandbags");

        // When
        Response fixed = change(published, moved);
        Response changed = change(published, retitled);

        // Then
        fixed.then().statusCode(409).body("code", equalTo("VOL-2029"));
        changed.then()
                .statusCode(200)
                .body("titleEn", equalTo("Sandbags"), "posts[0].shifts[0].seats", equalTo(7), "version", equalTo(3));
    }

    @Test
    void takesNoSeatAwayThatSomebodyHas() {
        // Given
        Made published = campus.published(Campus.shift(24, 2, 2));
        signUp(published.shift());
        signUp(published.shift());
        Map<String, Object> read = campus.as(campus.organiser)
                .get("/activities/" + published.id())
                .jsonPath()
                .getMap("");

        // When
        Response smaller = change(published, Campus.changeOf(read, 1));

        // Then
        smaller.then().statusCode(409).body("code", equalTo("VOL-2030"));
        assertThat(database.number("SELECT capacity FROM shift_seats WHERE shift = ?", published.shift()))
                .isEqualTo(2);
    }

    @Test
    void lendsItselfToTheOrganisersOfItsUnitOnly() {
        // Given
        Made published = campus.published(Campus.shift(24, 2, 2));
        Campus elsewhere = Campus.create(database);

        // When
        Response closed = elsewhere
                .as(elsewhere.organiser)
                .header("If-Match", published.tag())
                .put("/activities/" + published.id() + "/closure");

        // Then
        closed.then().statusCode(403).body("code", equalTo("PLT-1103"));
    }

    private Made draft(int seats) {
        return campus.draft(List.of(Campus.post(Campus.shift(48, 2, seats))));
    }

    private Response list(String person, String state, Map<String, ?> filters) {
        return campus.as(person).queryParam("state", state).queryParams(filters).get("/activities");
    }

    private Response shifts(UUID activity, String cursor) {
        var request = campus.as(campus.organiser).queryParam("limit", 2);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get("/activities/" + activity + "/shifts");
    }

    private Response put(Made made, String step) {
        return campus.as(campus.organiser).header("If-Match", made.tag()).put("/activities/" + made.id() + step);
    }

    private Response change(Made made, Map<String, Object> wanted) {
        return campus.as(campus.organiser)
                .header("If-Match", made.tag())
                .body(wanted)
                .put("/activities/" + made.id());
    }

    private void signUp(UUID shift) {
        campus.as(campus.person())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of())
                .post("/shifts/" + shift + "/sign-ups")
                .then()
                .statusCode(201);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> postOf(Map<String, Object> plan) {
        return ((List<Map<String, Object>>) plan.get("posts")).getFirst();
    }

    private static String later(int hours) {
        return (String) Campus.shift(hours, 2, 1).get("start");
    }
}
