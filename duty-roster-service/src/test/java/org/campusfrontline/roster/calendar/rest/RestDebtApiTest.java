package org.campusfrontline.roster.calendar.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.PATIENCE;
import static org.campusfrontline.roster.Campus.TREE;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.keyed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.junit.jupiter.api.Test;

@CampusTest
class RestDebtApiTest {

    /// A Friday so far ahead that no deadline is ever over; its year has no notice, so the weekday alone speaks.
    private static final LocalDate FRIDAY = LocalDate.of(2102, 3, 3);

    @Inject
    Sql sql;

    @Test
    void owesRestForARestDayAndMoneyForAStatutoryHolidayAndNothingForAWorkedSaturday() {
        // Given: Friday 30 September 2022; 1 to 3 October statutory, to the 7th off, Saturday the 8th worked
        Campus.Unit unit = Campus.unit(2);
        String period = Plans.period(unit, LocalDate.of(2022, 9, 30), 9);

        // When: a night into the holiday, a day in its second half, a day on the Saturday; and a night within it
        Plans.publish(unit, period, "N....D..D", "..N......");

        // Then
        as(unit.people().get(0))
                .get("/my/rest-debts")
                .then()
                .statusCode(200)
                .body(
                        "items.workDate",
                        containsInAnyOrder("2022-10-01", "2022-10-05"),
                        "items.find { it.workDate == '2022-10-01' }.dayClass",
                        equalTo("STATUTORY_HOLIDAY"),
                        "items.find { it.workDate == '2022-10-01' }.minutes",
                        equalTo(480),
                        "items.find { it.workDate == '2022-10-01' }.openMinutes",
                        equalTo(0),
                        "items.find { it.workDate == '2022-10-01' }.state",
                        equalTo("MONEY_MATTER"),
                        "items.find { it.workDate == '2022-10-05' }.state",
                        equalTo("EXPIRED"),
                        "items.find { it.workDate == '2022-10-05' }.deadline",
                        equalTo("2023-04-05"),
                        "items.find { it.workDate == '2022-10-05' }.openMinutes",
                        equalTo(480),
                        "items.remedy",
                        contains("MONEY", "MONEY"));
        unit.asPlanner()
                .get("/people/" + unit.people().get(1) + "/rest-debts")
                .then()
                .body(
                        "items.minutes",
                        containsInAnyOrder(240, 480),
                        "items.state",
                        contains("MONEY_MATTER", "MONEY_MATTER"));
        unit.asPlanner()
                .get("/units/" + TREE + "/" + unit.code() + "/rest-debts")
                .then()
                .body("items", hasSize(4));
        grant(unit, unit.people().get(0), "2022-10-10", 480)
                .then()
                .statusCode(201)
                .body("freeMinutes", equalTo(0));
        as(unit.people().get(0))
                .queryParam("state", "SETTLED")
                .get("/my/rest-debts")
                .then()
                .body("items.workDate", contains("2022-10-05"));
    }

    @Test
    void keepsWhatWasRestedThroughALaterVersionAndReversesWhatIsNoLongerWorked() {
        // Given: Saturday and Sunday worked, one of them rested on the Monday after
        Campus.Unit unit = Campus.unit(1);
        String person = unit.people().getFirst();
        String period = Plans.period(unit, FRIDAY, 7);
        Plans.publish(unit, period, ".DD....");
        String grant = grant(unit, person, "2102-03-13", 480)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(states(person)).containsExactly("SETTLED", "OPEN");

        // When: the same Saturday, then the Sunday alone, then nothing at all
        Plans.publish(unit, period, ".D.....");
        List<String> same = states(person);
        Plans.publish(unit, period, "..D....");
        List<String> other = states(person);
        Plans.publish(unit, period, ".......");
        List<String> none = states(person);

        // Then
        assertThat(same).containsExactly("SETTLED", "REVERSED");
        assertThat(other).containsExactly("REVERSED", "REVERSED", "SETTLED");
        assertThat(none).containsExactly("REVERSED", "REVERSED", "REVERSED");
        as(person)
                .get("/rest-grants/" + grant)
                .then()
                .statusCode(200)
                .body("freeMinutes", equalTo(480), "actions[0].allowed", equalTo(false));
    }

    @Test
    void keepsADayOffFreeUntilItIsWithdrawnAndOwesItAgain() {
        // Given
        Campus.Unit unit = Campus.unit(1);
        String person = unit.people().getFirst();
        String period = Plans.period(unit, FRIDAY, 7);
        Plans.publish(unit, period, ".D.....");
        String monday = FRIDAY.plusDays(3).toString();
        Response granted = grant(unit, person, monday, 480);
        granted.then().statusCode(201);
        String later = Plans.keep(unit, period, ".D.D...");

        // When
        Response refused = Plans.publishKept(unit, later);

        // Then
        refused.then().statusCode(409).body("code", equalTo("ROS-1015"));
        assertThat(states(person)).containsExactly("SETTLED");
        unit.asPlanner()
                .header("If-Match", granted.header("ETag"))
                .body(Map.of("reason", "改日补休"))
                .put("/rest-grants/" + granted.path("id") + "/withdrawal")
                .then()
                .statusCode(200);
        Plans.publishKept(unit, later).then().statusCode(200);
        assertThat(states(person)).containsExactly("OPEN");
    }

    @Test
    void forgetsWhatIsKnownOfPlansOfADayOffThatIsWithdrawn() {
        // Given: the day off in one draft, the day after it in another
        Campus.Unit unit = Campus.unit(1);
        String person = unit.people().getFirst();
        Plans.publish(unit, Plans.period(unit, FRIDAY, 3), ".D.");
        LocalDate monday = FRIDAY.plusDays(3);
        Response granted = grant(unit, person, monday.toString(), 480);
        granted.then().statusCode(201);
        String touched = Plans.keep(unit, Plans.period(unit, monday.minusDays(1), 2), "..");
        String beside = Plans.keep(unit, Plans.period(unit, monday.plusDays(1), 2), "..");

        // When
        unit.asPlanner()
                .header("If-Match", granted.header("ETag"))
                .body(Map.of("reason", "改日补休"))
                .put("/rest-grants/" + granted.path("id") + "/withdrawal")
                .then()
                .statusCode(200);

        // Then
        unit.asPlanner().get("/rosters/" + touched).then().body("bound", nullValue(), "proved", equalTo(false));
        unit.asPlanner().get("/rosters/" + beside).then().body("bound", equalTo(0), "proved", equalTo(true));
    }

    @Test
    void grantsNoMoreThanIsOwedAndOnlyOnAWorkingDayWithoutADuty() {
        // Given: Saturday worked, a duty on the Monday
        Campus.Unit unit = Campus.unit(1);
        String person = unit.people().getFirst();
        Plans.publish(unit, Plans.period(unit, FRIDAY, 7), ".D.D...");
        String tuesday = FRIDAY.plusDays(4).toString();

        // When
        Response more = grant(unit, person, tuesday, 481);
        Response atWeekend = grant(unit, person, FRIDAY.plusDays(2).toString(), 480);
        Response onDuty = grant(unit, person, FRIDAY.plusDays(3).toString(), 480);
        Response late = grant(unit, person, "2102-09-05", 480);
        Response stranger = grant(Campus.unit(0), unit, person, tuesday, 480);
        Response first = grant(unit, person, tuesday, 240);
        Response again = grant(unit, person, tuesday, 240);

        // Then
        more.then().statusCode(409).body("code", equalTo("ROS-1224"));
        atWeekend.then().statusCode(409).body("code", equalTo("ROS-1222"));
        onDuty.then().statusCode(409).body("code", equalTo("ROS-1223"));
        late.then().statusCode(409).body("code", equalTo("ROS-1224"));
        stranger.then().statusCode(403);
        first.then().statusCode(201);
        again.then().statusCode(409).body("code", equalTo("ROS-1225"));
        as(person)
                .get("/my/rest-debts")
                .then()
                .body("items[0].openMinutes", equalTo(240), "items[0].deadline", equalTo("2102-09-04"));
        String id = first.path("id");
        unit.asPlanner()
                .header("If-Match", first.header("ETag"))
                .body(Map.of("reason", "改日补休"))
                .put("/rest-grants/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawalReason", equalTo("改日补休"));
        as(person).get("/my/rest-debts").then().body("items[0].openMinutes", equalTo(480));
        unit.asPlanner()
                .header("If-Match", "\"v2\"")
                .body(Map.of("reason", "改日补休"))
                .put("/rest-grants/" + id + "/withdrawal")
                .then()
                .statusCode(409)
                .body("code", equalTo("ROS-1226"));
    }

    @Test
    void takesTheDeadlineFromTheNearestSetting() {
        // Given
        Campus.Unit unit = Campus.unit(1);
        TestGrants.give(unit.planner(), "operator", TREE, unit.code());
        unit.asPlanner()
                .header("If-Match", "\"v0\"")
                .body(Map.of("restMonths", 3))
                .put("/calendar-settings/" + TREE + "/" + unit.code())
                .then()
                .statusCode(200);

        // When
        Plans.publish(unit, Plans.period(unit, FRIDAY, 3), ".D.");

        // Then
        as(unit.people().getFirst()).get("/my/rest-debts").then().body("items.deadline", contains("2102-06-04"));
    }

    @Test
    void showsAPlannerOfAnotherUnitNothing() {
        // Given
        Campus.Unit unit = Campus.unit(1);
        String person = unit.people().getFirst();
        Plans.publish(unit, Plans.period(unit, FRIDAY, 3), ".D.");
        Campus.Unit other = Campus.unit(0);

        // Then
        other.asPlanner().get("/people/" + person + "/rest-debts").then().body("items", hasSize(0));
        other.asPlanner()
                .get("/units/" + TREE + "/" + unit.code() + "/rest-debts")
                .then()
                .statusCode(404);
    }

    @Test
    void keepsTheSumsOfAnErasedPersonUnderAPseudonym() {
        // Given
        Campus.Unit unit = Campus.unit(1);
        String person = unit.people().getFirst();
        Plans.publish(unit, Plans.period(unit, FRIDAY, 3), ".D.");
        grant(unit, person, FRIDAY.plusDays(4).toString(), 240).then().statusCode(201);

        // When
        Campus.erase(person);
        Await.until(PATIENCE, "nothing is left of " + person, () -> rows(person) == 0);

        // Then
        JsonPath debts = unit.asPlanner()
                .get("/units/" + TREE + "/" + unit.code() + "/rest-debts")
                .jsonPath();
        assertThat(debts.getString("items[0].person")).startsWith("~");
        assertThat(debts.getInt("items[0].minutes")).isEqualTo(480);
        assertThat(debts.getInt("items[0].openMinutes")).isEqualTo(240);
    }

    private long rows(String person) {
        return sql.one(
                        "rows",
                        "SELECT (SELECT COUNT(*) FROM rest_debt WHERE person = ?)"
                                + " + (SELECT COUNT(*) FROM rest_grant WHERE person = ?) AS found",
                        row -> row.number("found"),
                        person,
                        person)
                .orElseThrow();
    }

    private static List<String> states(String person) {
        return as(person).get("/my/rest-debts").jsonPath().getList("items.state");
    }

    private static Response grant(Campus.Unit unit, String person, String date, int minutes) {
        return grant(unit, unit, person, date, minutes);
    }

    private static Response grant(Campus.Unit by, Campus.Unit unit, String person, String date, int minutes) {
        Map<String, Object> body =
                Map.of("tree", TREE, "unit", unit.code(), "date", date, "minutes", minutes, "reason", "周末值守补休");
        return keyed(by.asPlanner()).body(body).post("/people/" + person + "/rest-grants");
    }
}
