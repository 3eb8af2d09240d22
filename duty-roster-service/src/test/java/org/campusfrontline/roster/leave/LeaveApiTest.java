package org.campusfrontline.roster.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.PATIENCE;
import static org.campusfrontline.roster.Campus.TREE;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.keyed;
import static org.campusfrontline.roster.Campus.replace;
import static org.campusfrontline.roster.Campus.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.campusfrontline.roster.plan.Solved;
import org.junit.jupiter.api.Test;

@CampusTest
class LeaveApiTest {

    private static final LocalDate MONDAY = LocalDate.of(2096, 3, 5);

    @Inject
    Sql sql;

    @Test
    void isAskedForGrantedAndToldAsAMatterWithoutAWord() {
        // Given
        Campus.Unit unit = unit(1);
        String person = unit.people().getFirst();
        TestTopics.Mark mark = TestTopics.mark("roster.personal-matter.v1");
        Response asked = ask(person, unit, 1, 2);
        String id = asked.path("id");
        asked.then()
                .statusCode(201)
                .header("Location", "/api/roster/v1/my/leave-requests/" + id)
                .body("state", equalTo("REQUESTED"), "decidedBy", nullValue(), "dutyDays", empty())
                .body("actions.find { it.name == 'withdraw' }.allowed", equalTo(true));

        // When
        Response granted = decide(unit.asPlanner(), id, "approval");

        // Then
        granted.then()
                .statusCode(200)
                .body("state", equalTo("GRANTED"), "decidedBy", equalTo(unit.planner()))
                .body("matter", nullValue(), "name", equalTo("人员 " + person));
        Response mine = as(person).get("/my/leave-requests/" + id);
        mine.then().body("state", equalTo("GRANTED"), "version", equalTo(2), "decidedAt", notNullValue());
        TestEvent told =
                TestTopics.awaitOne(mark, PATIENCE, event -> event.key().equals(mine.path("matter")));
        assertThat(told.json().path("person").asText()).isEqualTo(person);
        assertThat(told.value()).doesNotContain(id);
        assertThat(audited(id)).containsExactly("leave.requested", "leave.granted");
    }

    @Test
    void isDecidedOnceAndNotByItsPerson() {
        // Given: a planner who asks for leave, and another planner
        Campus.Unit unit = unit(1);
        String planner = unit.people().getFirst();
        TestGrants.give(planner, "roster-planner", TREE, unit.code());
        Response asked = ask(planner, unit, 1, 2);
        String id = asked.path("id");
        as(planner)
                .get("/leave-requests/" + id)
                .then()
                .body("actions.find { it.name == 'approve' }.code", equalTo("ROS-1917"))
                .body("actions.find { it.name == 'refuse' }.code", equalTo("ROS-1917"));

        // When
        Response own = decide(as(planner), id, "approval");
        Response ownRefusal = decide(as(planner), id, "refusal");
        Response untagged = unit.asPlanner().put("/leave-requests/" + id + "/refusal");
        Response refused = decide(unit.asPlanner(), id, "refusal");
        Response stale = unit.asPlanner().header("If-Match", "\"v1\"").put("/leave-requests/" + id + "/approval");

        // Then
        refused(own, 409, "ROS-1917");
        refused(ownRefusal, 409, "ROS-1917");
        untagged.then().statusCode(428);
        refused.then().statusCode(200).body("state", equalTo("REFUSED"));
        refused(stale, 409, "ROS-1916").body("title", containsString("REFUSED"));
        refused(decide(unit.asPlanner(), id, "refusal"), 409, "ROS-1916");
        refused(withdraw(planner, id), 409, "ROS-1916");
    }

    @Test
    void keepsADecisionFromAnOlderVersionOut() {
        // Given
        Campus.Unit unit = unit(1);
        String id = ask(unit.people().getFirst(), unit, 1, 2).path("id");

        // When
        Response late = unit.asPlanner().header("If-Match", "\"v7\"").put("/leave-requests/" + id + "/approval");

        // Then
        late.then().statusCode(412);
        as(unit.people().getFirst())
                .get("/my/leave-requests/" + id)
                .then()
                .body("state", equalTo("REQUESTED"), "version", equalTo(1));
    }

    @Test
    void keepsGrantedDaysFreeInPlansAsDaysOffAre() {
        // Given: two people, both wanted each day, and leave of one on Tuesday and Wednesday
        Campus.Unit unit = unit(2);
        String person = unit.people().getFirst();
        String period = Plans.period(unit, MONDAY, 7);
        List<Map<String, Object>> cover = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            cover.add(Map.of("date", date(day), "shift", "D", "wanted", 2, "underWeight", 100, "overWeight", 1));
        }
        replace(unit, period, "cover", cover).then().statusCode(200);
        String before = Plans.keep(unit, period, "DDDDDDD", "DDDDDDD");
        decide(unit.asPlanner(), ask(person, unit, 1, 2).path("id"), "approval")
                .then()
                .statusCode(200);
        ask(unit.people().get(1), unit, 1, 2).then().statusCode(201);

        // When
        Response late = Plans.publishKept(unit, before);
        String solved = Solved.roster(unit, period, 5);

        // Then
        refused(late, 409, "ROS-1015").body("title", containsString(person));
        assertThat(dutyDates(unit, solved, person)).hasSize(5).doesNotContain(date(1), date(2));
        assertThat(dutyDates(unit, solved, unit.people().get(1))).hasSize(7);
        Solved.publish(unit, solved).then().statusCode(200);
    }

    @Test
    void isNotGrantedOverAPublishedDutyUntilThatIsPlannedAnew() {
        // Given: a duty on Tuesday, and one on the day after the leave
        Campus.Unit unit = unit(1);
        String person = unit.people().getFirst();
        String period = Plans.period(unit, MONDAY, 7);
        Plans.publish(unit, period, ".D.D...");
        String id = ask(person, unit, 1, 2).path("id");

        // When
        Response over = decide(unit.asPlanner(), id, "approval");
        Response listed = unit.asPlanner().get("/leave-requests/" + id);
        Plans.publish(unit, period, "...D...");
        Response anew = decide(unit.asPlanner(), id, "approval");

        // Then
        refused(over, 409, "ROS-1918").body("title", containsString(date(1)));
        listed.then()
                .body("dutyDays", contains(date(1)))
                .body("actions.find { it.name == 'approve' }.code", equalTo("ROS-1918"))
                .body("actions.find { it.name == 'refuse' }.allowed", equalTo(true));
        anew.then().statusCode(200).body("state", equalTo("GRANTED"));
    }

    @Test
    void isRefusedByDaysThatAreNotAskedFor() {
        // Given: Tuesday and Wednesday are asked for
        Campus.Unit unit = unit(1);
        String person = unit.people().getFirst();
        ask(person, unit, 1, 2).then().statusCode(201);

        // Then
        refused(ask(person, unit, 2, 4), 409, "ROS-1915");
        ask(person, unit, 3, 4).then().statusCode(201);
        refused(ask(person, unit, 9, 8), 400, "ROS-1913");
        refused(ask(person, unit, 10, 102), 400, "ROS-1913");
        Map<String, Object> past = Map.of("tree", TREE, "unit", unit.code(), "from", "2020-01-06", "to", "2020-01-07");
        refused(keyed(as(person)).body(past).post("/my/leave-requests"), 400, "ROS-1913");
    }

    @Test
    void isAskedOfUnitsToWhichThePersonBelongsOrIsLent() {
        // Given: somebody on the staff of another unit's period, and nowhere in a third one
        Campus.Unit unit = unit(1);
        Campus.Unit other = unit(1);
        Campus.Unit third = unit(0);
        String person = unit.people().getFirst();
        String period = Plans.period(other, MONDAY, 7);
        List<Map<String, Object>> staff = new ArrayList<>(
                other.asPlanner().get("/planning-periods/" + period + "/staff").path("items"));
        Map<String, Object> lent = new LinkedHashMap<>(staff.getFirst());
        lent.put("person", person);
        staff.add(lent);
        replace(other, period, "staff", staff).then().statusCode(200);

        // Then
        refused(ask(person, third, 1, 2), 400, "ROS-1914");
        refused(ask(person, other, 7, 8), 400, "ROS-1914");
        ask(person, other, 1, 2).then().statusCode(201).body("unit", equalTo(other.code()));
    }

    @Test
    void givesDaysBackWhenItIsWithdrawn() {
        // Given: granted leave, and plans of a draft whose bound was computed beside it
        Campus.Unit unit = unit(1);
        String person = unit.people().getFirst();
        String id = ask(person, unit, 1, 2).path("id");
        decide(unit.asPlanner(), id, "approval").then().statusCode(200);
        String period = Plans.period(unit, MONDAY, 7);
        String touched = Plans.keep(unit, period, ".......");
        String beside = Plans.keep(unit, Plans.period(unit, MONDAY.plusDays(3), 7), ".......");

        // When
        Response withdrawn = withdraw(person, id);

        // Then
        withdrawn.then().statusCode(200).body("state", equalTo("WITHDRAWN"), "decidedBy", equalTo(unit.planner()));
        unit.asPlanner().get("/rosters/" + touched).then().body("proved", equalTo(false));
        unit.asPlanner().get("/rosters/" + beside).then().body("proved", equalTo(true));
        Plans.publish(unit, period, ".DD....");
        refused(withdraw(person, id), 409, "ROS-1916");
        ask(person, unit, 1, 2).then().statusCode(201);
    }

    @Test
    void isSeenByItsPersonAndTheUnitsPlannersAlone() {
        // Given
        Campus.Unit unit = unit(2);
        String person = unit.people().getFirst();
        String watcher = unit.people().get(1);
        TestGrants.give(watcher, "auditor", TREE, unit.code());
        String first = ask(person, unit, 1, 2).path("id");
        String second = ask(person, unit, 3, 4).path("id");
        decide(unit.asPlanner(), first, "refusal").then().statusCode(200);
        Campus.Unit other = unit(0);

        // Then
        as(person).get("/my/leave-requests").then().body("items.id", contains(second, first));
        as(watcher).get("/my/leave-requests").then().body("items", empty());
        ofUnit(unit.asPlanner(), unit).then().statusCode(200).body("items.id", contains(second, first));
        ofUnit(unit.asPlanner().queryParam("state", "REQUESTED"), unit).then().body("items.id", contains(second));
        ofUnit(unit.asPlanner().queryParam("limit", 1), unit)
                .then()
                .body("items.id", contains(second), "next", notNullValue());
        ofUnit(other.asPlanner(), unit).then().statusCode(404);
        ofUnit(as(watcher), unit).then().statusCode(403);
        other.asPlanner().get("/leave-requests/" + second).then().statusCode(404);
        unit.asPlanner().get("/my/leave-requests/" + second).then().statusCode(404);
        other.asPlanner()
                .header("If-Match", "\"v1\"")
                .put("/leave-requests/" + second + "/approval")
                .then()
                .statusCode(404);
        withdraw(watcher, second, "\"v1\"").then().statusCode(404);
    }

    @Test
    void isKeptUnderAPseudonymWhereItsPersonIsErased() {
        // Given: granted leave, and a request that nobody decided
        Campus.Unit unit = unit(1);
        String person = unit.people().getFirst();
        String granted = ask(person, unit, 1, 2).path("id");
        decide(unit.asPlanner(), granted, "approval").then().statusCode(200);
        ask(person, unit, 3, 4).then().statusCode(201);

        // When
        Campus.erase(person);
        Await.until(PATIENCE, "nothing is left of " + person, () -> rows(person) == 0);

        // Then
        ofUnit(unit.asPlanner(), unit)
                .then()
                .body("items.state", contains("WITHDRAWN", "GRANTED"))
                .body("items[0].person", startsWith("~"), "items[1].person", startsWith("~"));
    }

    private long rows(String person) {
        return sql.one(
                        "leave of person",
                        "SELECT COUNT(*) AS found FROM duty_leave WHERE person = ? OR decided_by = ?",
                        row -> row.number("found"),
                        person,
                        person)
                .orElseThrow();
    }

    private List<String> audited(String id) {
        return sql.list(
                "audit of leave",
                "SELECT action FROM audit_entry WHERE subject = ? ORDER BY id",
                row -> row.text("action"),
                id);
    }

    private static Response ask(String person, Campus.Unit unit, int first, int last) {
        return keyed(as(person))
                .body(Map.of("tree", TREE, "unit", unit.code(), "from", date(first), "to", date(last)))
                .post("/my/leave-requests");
    }

    private static Response decide(RequestSpecification planner, String id, String verdict) {
        return planner.header("If-Match", "\"v1\"").put("/leave-requests/" + id + "/" + verdict);
    }

    private static Response withdraw(String person, String id) {
        return withdraw(person, id, as(person).get("/my/leave-requests/" + id).header("ETag"));
    }

    private static Response withdraw(String person, String id, String etag) {
        return as(person).header("If-Match", etag).put("/my/leave-requests/" + id + "/withdrawal");
    }

    private static Response ofUnit(RequestSpecification reader, Campus.Unit unit) {
        return reader.get("/units/" + TREE + "/" + unit.code() + "/leave-requests");
    }

    private static List<String> dutyDates(Campus.Unit unit, String roster, String person) {
        return unit.asPlanner()
                .get("/rosters/" + roster + "/people")
                .path("items.find { it.person == '" + person + "' }.duties.date");
    }

    private static ValidatableResponse refused(Response response, int status, String code) {
        return response.then().statusCode(status).body("code", equalTo(code));
    }

    private static String date(int day) {
        return MONDAY.plusDays(day).toString();
    }
}
