package org.campusfrontline.roster.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.PATIENCE;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.replace;
import static org.campusfrontline.roster.Campus.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.campusfrontline.roster.plan.Solved;
import org.junit.jupiter.api.Test;

@CampusTest
class OwnWishesApiTest {

    private static final LocalDate MONDAY = LocalDate.of(2095, 3, 7);

    @Test
    void showsPlannersWhatPeopleStatedAndKeepsWhatEachOfThemEntered() {
        // Given: an entry of the planner's for a person
        Campus.Unit unit = unit(2);
        String person = unit.people().getFirst();
        String period = Plans.period(unit, MONDAY, 7);
        Map<String, Object> entered = entry(person, 0, "D", "OFF", 3);
        replace(unit, period, "requests", List.of(entered)).then().statusCode(200);

        // When
        Response stated = state(person, period, wish(1, "N", "ON", 5));
        state(unit.people().get(1), period, wish(1, "N", "OFF", 2)).then().statusCode(200);

        // Then
        stated.then()
                .statusCode(200)
                .body("budget", equalTo(20), "left", equalTo(12), "shifts.id", contains("D", "N"))
                .body("items.shift", contains("N"), "entered.shift", contains("D"))
                .body("actions[0].allowed", equalTo(true));
        assertThat(stated.header("ETag")).isEqualTo(mine(person, period).header("ETag"));
        mine(unit.people().get(1), period).then().body("items.weight", contains(2), "entered", empty());
        requests(unit, period)
                .then()
                .body("items.person", contains(person, person, unit.people().get(1)))
                .body("items.own", contains(null, true, true));
    }

    @Test
    void leavesStatedWishesAloneWhereAPlannerReplacesTheList() {
        // Given
        Campus.Unit unit = unit(1);
        String person = unit.people().getFirst();
        String period = Plans.period(unit, MONDAY, 7);
        state(person, period, wish(1, "N", "ON", 5)).then().statusCode(200);
        Map<String, Object> own = new LinkedHashMap<>(entry(person, 1, "N", "ON", 5));
        own.put("own", true);

        // When
        replace(unit, period, "requests", List.of(entry(person, 2, "D", "OFF", 1)))
                .then()
                .statusCode(200)
                .body("requests", equalTo(2));
        replace(unit, period, "requests", List.of(own)).then().statusCode(200).body("requests", equalTo(1));
        own.put("weight", 6);
        Response changed = replace(unit, period, "requests", List.of(own));
        own.put("weight", 5);
        Response twice = replace(unit, period, "requests", List.of(own, own));
        Response entered = replace(unit, period, "requests", List.of(entry(person, 1, "N", "ON", 2)));

        // Then
        refused(changed, 400, "ROS-1912");
        changed.then().body("errors.pointer", contains("/items/0"));
        refused(twice, 400, "ROS-1912");
        twice.then().body("errors.pointer", contains("/items/1"));
        refused(entered, 400, "ROS-1008");
        mine(person, period).then().body("items.weight", contains(5), "entered", empty());
    }

    @Test
    void tellsAPlannerWhoseListIsOlderThanAStatedWish() {
        // Given
        Campus.Unit unit = unit(1);
        String period = Plans.period(unit, MONDAY, 7);
        String etag = unit.asPlanner().get("/planning-periods/" + period).header("ETag");
        state(unit.people().getFirst(), period, wish(1, "N", "ON", 5)).then().statusCode(200);

        // When
        Response late = unit.asPlanner()
                .header("If-Match", etag)
                .body(Map.of("items", List.of()))
                .put("/planning-periods/" + period + "/requests");

        // Then
        late.then().statusCode(412);
    }

    @Test
    void takesNoMoreThanTheBudgetLeavesBesidePlannersEntries() {
        // Given: a budget of 9, of which the planner's entry uses 4
        Campus.Unit unit = unit(1);
        String person = unit.people().getFirst();
        String period = Plans.period(unit, MONDAY, 7);
        replace(unit, period, "wish-budgets", List.of(Map.of("person", person, "budget", 9)))
                .then()
                .statusCode(200);
        replace(unit, period, "requests", List.of(entry(person, 0, "D", "OFF", 4)))
                .then()
                .statusCode(200);

        // When
        Response over = state(person, period, wish(1, "N", "OFF", 5), wish(2, "N", "OFF", 1));
        Response within = state(person, period, wish(1, "N", "OFF", 4), wish(2, "N", "OFF", 1));

        // Then
        refused(over, 409, "ROS-1911");
        over.then().body("title", containsString("weigh 6 together; 5"), "detail", containsString("is 9"));
        within.then().statusCode(200).body("budget", equalTo(9), "left", equalTo(0));
    }

    @Test
    void limitsWishesAlsoWhereNobodySetABudget() {
        // Given
        Campus.Unit unit = unit(1);
        String period = Plans.period(unit, MONDAY, 7);

        // Then
        refused(state(unit.people().getFirst(), period, wish(1, "N", "OFF", 21)), 409, "ROS-1911");
        state(unit.people().getFirst(), period, wish(1, "N", "OFF", 20)).then().statusCode(200);
    }

    @Test
    void namesEachWishThatDoesNotFit() {
        // Given
        Campus.Unit unit = unit(1);
        String person = unit.people().getFirst();
        String period = Plans.period(unit, MONDAY, 7);
        replace(unit, period, "requests", List.of(entry(person, 0, "D", "OFF", 1)))
                .then()
                .statusCode(200);

        // Then
        refused(state(person, period, wish(6, "D", "ON", 1), wish(7, "D", "ON", 1)), 400, "ROS-1007")
                .then()
                .body("errors.pointer", contains("/items/1"));
        refused(state(person, period, wish(1, "X", "ON", 1)), 400, "ROS-1005");
        refused(state(person, period, wish(1, "D", "ON", 1), wish(1, "D", "ON", 2)), 400, "ROS-1008")
                .then()
                .body("errors.pointer", contains("/items/1"));
        refused(state(person, period, wish(0, "D", "OFF", 2)), 400, "ROS-1008");
    }

    @Test
    void showsAPeriodOnlyToWhoIsOnItsStaffAndTakesWishesOnlyForADraft() {
        // Given
        Campus.Unit unit = unit(1);
        String person = unit.people().getFirst();
        String stranger = unit(1).people().getFirst();
        String period = Plans.period(unit, MONDAY, 7);
        String etag = mine(person, period).header("ETag");

        // When
        Response foreign = put(stranger, period, etag, List.of());
        Response nowhere = put(person, UUID.randomUUID().toString(), etag, List.of());
        Response untagged =
                as(person).body(Map.of("items", List.of())).put("/my/planning-periods/" + period + "/wishes");
        put(person, period, etag, List.of(wish(1, "D", "ON", 1))).then().statusCode(200);
        Response stale = put(person, period, etag, List.of());
        Plans.publish(unit, period, ".......");
        Response late = state(person, period);

        // Then
        foreign.then().statusCode(404);
        mine(stranger, period).then().statusCode(404);
        nowhere.then().statusCode(404);
        untagged.then().statusCode(428);
        stale.then().statusCode(412);
        refused(late, 409, "ROS-1003");
        mine(person, period)
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"), "items", hasSize(1))
                .body("actions[0].code", equalTo("ROS-1003"));
    }

    @Test
    void listsTheDraftsOfWhichTheCallerIsOnTheStaff() {
        // Given: a draft, one without the person, one that is over, and a published one
        Campus.Unit unit = unit(1);
        String person = unit.people().getFirst();
        String draft = Plans.period(unit, MONDAY, 7);
        Campus.period(unit, MONDAY, 7);
        Plans.period(unit, LocalDate.of(2020, 1, 6), 7);
        Plans.publish(unit, Plans.period(unit, MONDAY.plusDays(7), 7), ".......");
        state(person, draft, wish(1, "D", "ON", 1)).then().statusCode(200);

        // When
        Response open = as(person).get("/my/planning-periods");

        // Then
        open.then()
                .statusCode(200)
                .body("items.id", contains(draft), "items.wishes", contains(1))
                .body("items.unit", contains(unit.code()));
    }

    @Test
    void endsAWishWithItsShiftAndWithItsPersonsPlaceOnTheStaff() {
        // Given: one wishes a night, one a day
        Campus.Unit unit = unit(2);
        String period = Plans.period(unit, MONDAY, 7);
        state(unit.people().get(0), period, wish(1, "N", "ON", 1)).then().statusCode(200);
        state(unit.people().get(1), period, wish(1, "D", "ON", 1)).then().statusCode(200);
        List<Map<String, Object>> shifts = new ArrayList<>(
                unit.asPlanner().get("/planning-periods/" + period + "/shifts").path("items"));
        List<Map<String, Object>> staff = new ArrayList<>(
                unit.asPlanner().get("/planning-periods/" + period + "/staff").path("items"));
        shifts.removeIf(shift -> shift.get("id").equals("N"));
        staff.removeIf(member -> member.get("person").equals(unit.people().get(1)));

        // When
        replace(unit, period, "shifts", shifts).then().statusCode(200).body("requests", equalTo(1));
        replace(unit, period, "staff", staff).then().statusCode(200).body("requests", equalTo(0));

        // Then
        mine(unit.people().get(0), period).then().body("items", empty());
        mine(unit.people().get(1), period).then().statusCode(404);
    }

    @Test
    void plansByStatedWishesAsByAnyOther() {
        // Given: one of two works on Monday, and the first would not
        Campus.Unit unit = unit(2);
        String period = Plans.period(unit, MONDAY, 1);
        Map<String, Object> cover =
                Map.of("date", MONDAY.toString(), "shift", "D", "wanted", 1, "underWeight", 100, "overWeight", 100);
        replace(unit, period, "cover", List.of(cover)).then().statusCode(200);
        state(unit.people().getFirst(), period, wish(0, "D", "OFF", 7)).then().statusCode(200);

        // When
        String solved = Solved.roster(unit, period, 5);
        String against = Plans.keep(unit, period, "D", ".");

        // Then
        unit.asPlanner()
                .get("/rosters/" + solved + "/people")
                .then()
                .body("items.find { it.person == '" + unit.people().get(0) + "' }.duties", empty())
                .body("items.find { it.person == '" + unit.people().get(1) + "' }.duties", hasSize(1));
        assertThat(broken(unit, against)).isEqualTo(7);
        assertThat(broken(unit, solved)).isZero();
    }

    @Test
    void keepsNoWishUnderTheNumberOfAnErasedPerson() {
        // Given
        Campus.Unit unit = unit(1);
        String person = unit.people().getFirst();
        String period = Plans.period(unit, MONDAY, 7);
        state(person, period, wish(1, "N", "ON", 5)).then().statusCode(200);

        // When
        Campus.erase(person);

        // Then
        Await.until(
                PATIENCE,
                "no wish of " + person,
                () -> !requests(unit, period).jsonPath().getList("items.person").contains(person));
        requests(unit, period).then().body("items.weight", contains(5), "items.person", not(contains(person)));
    }

    /// What the broken wishes of a roster cost.
    private static int broken(Campus.Unit unit, String roster) {
        return unit.asPlanner().get("/rosters/" + roster).path("wishes");
    }

    private static Response refused(Response response, int status, String code) {
        response.then().statusCode(status).body("code", equalTo(code));
        return response;
    }

    private static Response mine(String person, String period) {
        return as(person).get("/my/planning-periods/" + period + "/wishes");
    }

    private static Response requests(Campus.Unit unit, String period) {
        return unit.asPlanner().get("/planning-periods/" + period + "/requests");
    }

    @SafeVarargs
    private static Response state(String person, String period, Map<String, Object>... wishes) {
        return put(person, period, mine(person, period).header("ETag"), List.of(wishes));
    }

    private static Response put(String person, String period, String etag, List<Map<String, Object>> wishes) {
        return as(person)
                .header("If-Match", etag)
                .body(Map.of("items", wishes))
                .put("/my/planning-periods/" + period + "/wishes");
    }

    private static Map<String, Object> wish(int day, String shift, String wish, int weight) {
        return Map.of("date", MONDAY.plusDays(day).toString(), "shift", shift, "wish", wish, "weight", weight);
    }

    private static Map<String, Object> entry(String person, int day, String shift, String wish, int weight) {
        Map<String, Object> entry = new LinkedHashMap<>(wish(day, shift, wish, weight));
        entry.put("person", person);
        return entry;
    }
}
