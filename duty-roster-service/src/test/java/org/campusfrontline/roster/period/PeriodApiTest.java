package org.campusfrontline.roster.period;

import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.fresh;
import static org.campusfrontline.roster.Campus.keyed;
import static org.campusfrontline.roster.Campus.period;
import static org.campusfrontline.roster.Campus.periodBody;
import static org.campusfrontline.roster.Campus.replace;
import static org.campusfrontline.roster.Campus.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.roster.Campus;
import org.junit.jupiter.api.Test;

@CampusTest
class PeriodApiTest {

    private static final LocalDate START = LocalDate.of(2026, 12, 9);

    @Test
    void beginsAPeriodWithEmptyLists() {
        // Given
        Campus.Unit unit = unit(0);
        Map<String, Object> body = periodBody(unit, START, 7);
        body.put("emergency", Campus.emergency());

        // When
        Response created = keyed(unit.asPlanner()).body(body).post("/planning-periods");

        // Then
        created.then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("state", equalTo("DRAFT"), "end", equalTo("2026-12-15"), "staff", equalTo(0))
                .body("emergency", equalTo(body.get("emergency")))
                .body("actions.find { it.name == 'solve' }.code", equalTo("ROS-1014"));
        unit.asPlanner()
                .get("/planning-periods/" + created.path("id"))
                .then()
                .statusCode(200)
                .body("titleZh", equalTo("东门值守"));
    }

    @Test
    void refusesAUnitThatItDoesNotKnowAndAnEmergencyThatIsOver() {
        // Given
        Campus.Unit unit = unit(0);
        String emergency = Campus.emergency();
        Campus.close(emergency);
        Map<String, Object> over = periodBody(unit, START, 7);
        over.put("emergency", emergency);
        Map<String, Object> elsewhere = periodBody(unit, START, 7);
        elsewhere.put("unit", fresh("U"));

        // Then
        create(unit, over).then().statusCode(409).body("code", equalTo("ROS-1002"));
        create(unit, elsewhere).then().statusCode(403);
    }

    @Test
    void refusesATitleWithAWordThatItNeverTakes() {
        Campus.Unit unit = unit(0);
        Map<String, Object> body = periodBody(unit, START, 7);
        body.put("titleZh", "思想动态值守");

        create(unit, body).then().statusCode(422).body("errors.pointer", contains("/titleZh"));
    }

    @Test
    void replacesEachListAndReadsItBack() {
        // Given
        Campus.Unit unit = unit(2);
        String id = period(unit, START, 7);
        Map<String, List<?>> lists = lists(unit);

        // When
        lists.forEach((list, items) -> replace(unit, id, list, items).then().statusCode(200));

        // Then
        lists.forEach((list, items) -> unit.asPlanner()
                .get("/planning-periods/" + id + "/" + list)
                .then()
                .statusCode(200)
                .header("ETag", "\"v6\"")
                .body("items", equalTo(items)));
        unit.asPlanner()
                .get("/planning-periods/" + id)
                .then()
                .body("shifts", equalTo(2), "staff", equalTo(2), "cover", equalTo(2))
                .body("daysOff", equalTo(1), "requests", equalTo(1))
                .body("actions.find { it.name == 'solve' }.allowed", equalTo(true));
    }

    @Test
    void namesEachEntryThatDoesNotFitTheOtherLists() {
        // Given
        Campus.Unit unit = unit(2);
        String id = period(unit, START, 7);
        lists(unit)
                .forEach((list, items) -> replace(unit, id, list, items).then().statusCode(200));
        String person = unit.people().getFirst();
        Map<String, Object> day = shift("D", "08:00:00", List.of());

        // Then
        refused(replace(unit, id, "shifts", List.of(day, day)), 400, "ROS-1008", "/items/1");
        refused(
                replace(unit, id, "shifts", List.of(shift("D", "08:00:00", List.of("X")))),
                400,
                "ROS-1005",
                "/items/0");
        refused(replace(unit, id, "staff", List.of(member("NOBODY"))), 400, "ROS-1004", "/items/0");
        Map<String, Object> turned = member(person);
        turned.put("minMinutes", 3001);
        turned.put("maxMinutes", 3000);
        refused(replace(unit, id, "staff", List.of(turned, member(unit.people().get(1)))), 400, "ROS-1009", "/items/0");
        refused(replace(unit, id, "cover", List.of(cover("2026-12-16", "D"))), 400, "ROS-1007", "/items/0");
        refused(replace(unit, id, "cover", List.of(cover("2026-12-15", "X"))), 400, "ROS-1005", "/items/0");
        refused(
                replace(unit, id, "days-off", List.of(Map.of("person", "NOBODY", "date", "2026-12-09"))),
                400,
                "ROS-1006",
                "/items/0");
        Map<String, Object> early = Map.of("person", person, "date", "2026-12-08");
        refused(replace(unit, id, "days-off", List.of(early)), 400, "ROS-1007", "/items/0");
        Map<String, Object> wish = request(person, "D");
        refused(replace(unit, id, "requests", List.of(wish, wish)), 400, "ROS-1008", "/items/1");
    }

    @Test
    void keepsShiftsAndPeopleThatOtherListsName() {
        // Given
        Campus.Unit unit = unit(2);
        String id = period(unit, START, 7);
        lists(unit)
                .forEach((list, items) -> replace(unit, id, list, items).then().statusCode(200));

        // When
        Response noShift = replace(unit, id, "shifts", List.of(shift("N", "20:00:00", List.of())));
        Response nobody = replace(unit, id, "staff", List.of());

        // Then
        noShift.then().statusCode(409).body("code", equalTo("ROS-1010"), "values.entry", equalTo("D"));
        nobody.then().statusCode(409).body("code", equalTo("ROS-1010"));
    }

    @Test
    void takesAListOnlyFromThePresentVersion() {
        // Given
        Campus.Unit unit = unit(0);
        String path = "/planning-periods/" + period(unit, START, 7) + "/shifts";
        Map<String, Object> list = Map.of("items", List.of(shift("D", "08:00:00", List.of())));
        unit.asPlanner()
                .header("If-Match", "\"v1\"")
                .body(list)
                .put(path)
                .then()
                .statusCode(200);

        // Then
        unit.asPlanner()
                .header("If-Match", "\"v1\"")
                .body(list)
                .put(path)
                .then()
                .statusCode(412);
        unit.asPlanner().body(list).put(path).then().statusCode(428);
    }

    @Test
    void listsOwnPeriodsPageByPageNewestFirst() {
        // Given
        Campus.Unit unit = unit(0);
        String first = period(unit, START, 7);
        String second = period(unit, START.plusDays(7), 7);
        period(unit(0), START, 7);

        // When
        Response page = unit.asPlanner().queryParam("limit", 1).get("/planning-periods");

        // Then
        page.then().statusCode(200).body("items.id", contains(second), "next", notNullValue());
        unit.asPlanner()
                .queryParam("limit", 1)
                .queryParam("cursor", page.<String>path("next"))
                .get("/planning-periods")
                .then()
                .body("items.id", contains(first), "next", nullValue());
    }

    @Test
    void isClosedToPlannersOfOtherUnitsAndToStaff() {
        // Given
        Campus.Unit unit = unit(1);
        Campus.Unit other = unit(0);
        String path = "/planning-periods/" + period(unit, START, 7);

        // Then
        other.asPlanner().get(path).then().statusCode(404);
        other.asPlanner().get(path + "/staff").then().statusCode(404);
        other.asPlanner()
                .header("If-Match", "\"v1\"")
                .body(Map.of("items", List.of()))
                .put(path + "/shifts")
                .then()
                .statusCode(404);
        other.asPlanner().get("/planning-periods").then().body("items", hasSize(0));
        create(other, periodBody(unit, START, 7)).then().statusCode(403);
        as(unit.people().getFirst()).get(path).then().statusCode(403);
    }

    private static Response create(Campus.Unit unit, Map<String, Object> body) {
        return keyed(unit.asPlanner()).body(body).post("/planning-periods");
    }

    private static void refused(Response response, int status, String code, String pointer) {
        response.then().statusCode(status).body("code", equalTo(code)).body("errors.pointer", hasItem(pointer));
    }

    private static Map<String, List<?>> lists(Campus.Unit unit) {
        Map<String, List<?>> lists = new LinkedHashMap<>();
        String person = unit.people().getFirst();
        lists.put("shifts", List.of(shift("D", "08:00:00", List.of()), shift("N", "20:00:00", List.of("D"))));
        lists.put("staff", unit.people().stream().map(PeriodApiTest::member).toList());
        lists.put("cover", List.of(cover("2026-12-09", "D"), cover("2026-12-15", "N")));
        lists.put("days-off", List.of(Map.of("person", person, "date", "2026-12-10")));
        lists.put("requests", List.of(request(person, "D")));
        return lists;
    }

    private static Map<String, Object> shift(String id, String startsAt, List<String> forbidden) {
        return Map.of("id", id, "startsAt", startsAt, "minutes", 480, "forbiddenFollowers", forbidden);
    }

    private static Map<String, Object> member(String person) {
        return new LinkedHashMap<>(Map.of(
                "person", person,
                "maxShifts", Map.of("N", 2),
                "minMinutes", 480,
                "maxMinutes", 2400,
                "minConsecutiveShifts", 1,
                "maxConsecutiveShifts", 5,
                "minConsecutiveDaysOff", 1,
                "maxWeekends", 1));
    }

    private static Map<String, Object> cover(String date, String shift) {
        return Map.of("date", date, "shift", shift, "wanted", 1, "underWeight", 100, "overWeight", 1);
    }

    private static Map<String, Object> request(String person, String shift) {
        return Map.of("person", person, "date", "2026-12-11", "shift", shift, "wish", "ON", "weight", 2);
    }
}
