package org.campusfrontline.roster.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.TREE;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.fresh;
import static org.campusfrontline.roster.Campus.keyed;
import static org.campusfrontline.roster.Campus.replace;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.roster.Plans;
import org.campusfrontline.roster.version.Versions;
import org.junit.jupiter.api.Test;

/// Frozen are 72 hours: of a period that begins tomorrow the first two days are frozen, the sixth is not.
@CampusTest
class FreezeApiTest {

    private static final LocalDate TOMORROW =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1);
    private static final String WAY = "/break-glasses";

    private static Versions frozen(int people) {
        Versions scene = Versions.of(people, TOMORROW, 7);
        scene.policy(Map.of("freezeHours", 72));
        return scene;
    }

    @Test
    void refusesARepairOfAFrozenDayAndNamesTheWayOut() {
        // Given
        Versions scene = frozen(2);
        String roster = scene.publish("DD...D.", ".......");

        // Then
        scene.repair(roster, null, 1, 1, "D")
                .then()
                .statusCode(409)
                .body("code", equalTo("ROS-1763"), "errors[0].pointer", equalTo("/changes/0"))
                .body("detail", containsString("planning-periods/" + scene.period() + WAY));
        scene.repair(roster, null, 0, 1, "").then().statusCode(409).body("code", equalTo("ROS-1763"));
        scene.repair(roster, null, 0, 5, "").then().statusCode(201);
    }

    @Test
    void changesAFrozenDayWithABreakGlassAndCreditsACallOut() {
        // Given
        Versions scene = frozen(3);
        String roster = scene.publish("DD...D.", ".......", ".......");
        String glass = scene.breakGlass();

        // When
        Response repaired = scene.repair(roster, glass, 1, 1, "D");

        // Then
        repaired.then().statusCode(201).body("people", contains(scene.person(1)));
        String after = repaired.path("roster");
        scene.unit()
                .asPlanner()
                .get("/rosters/" + after + "/history")
                .then()
                .body("items.kind", hasItems("PUBLISHED", "GLASS_BROKEN"))
                .body("items.find { it.kind == 'GLASS_BROKEN' }.word", equalTo("东门提前开放"))
                .body("items.find { it.kind == 'GLASS_BROKEN' }.facts.reason", equalTo("DEMAND_CHANGED"));
        assertThat(callOuts(scene, 1)).isEqualTo(1);
        assertThat(callOuts(scene, 0)).isZero();
        scene.repair(after, glass, 2, 1, "D").then().statusCode(409).body("code", equalTo("ROS-1764"));
    }

    private static int callOuts(Versions scene, int place) {
        Integer found = scene.unit()
                .asPlanner()
                .queryParam("until", TOMORROW.plusDays(7).toString())
                .get("/units/" + TREE + "/" + scene.unit().code() + "/load")
                .jsonPath()
                .get("items.find { it.person == '" + scene.person(place) + "' }.load.callOuts");
        return found == null ? 0 : found;
    }

    @Test
    void aPublicationAndARestorationOfFrozenDaysNeedABreakGlass() {
        // Given
        Versions scene = frozen(2);
        String first = scene.publish("DD...D.", ".......");
        String next = Plans.keep(scene.unit(), scene.period(), "D....D.", ".D.....");
        String later = Plans.keep(scene.unit(), scene.period(), "DD.....", ".....D.");

        // Then
        scene.publishKept(next, null).then().statusCode(409).body("code", equalTo("ROS-1763"));
        scene.publishKept(later, null).then().statusCode(200);
        scene.restore(later, null, first).then().statusCode(201);
        scene.publishKept(next, scene.breakGlass()).then().statusCode(200);
        assertThat(callOuts(scene, 0)).isEqualTo(1);
        assertThat(callOuts(scene, 1)).isEqualTo(1);
        scene.restore(next, null, first).then().statusCode(409).body("code", equalTo("ROS-1763"));
        scene.restore(next, scene.breakGlass(), first).then().statusCode(201);
        assertThat(callOuts(scene, 0)).isEqualTo(2);
    }

    @Test
    void asksTheWindowOfTheDutysPost() {
        // Given: at the desk nothing is frozen
        Versions scene = frozen(2);
        scene.policyOfPost("desk", Map.of("freezeHours", 0));
        replace(scene.unit(), scene.period(), "posts", List.of(Plans.post("gate"), Plans.post("desk")))
                .then()
                .statusCode(200);
        List<String> row = List.of("D@gate", "D@desk", "", "", "", "", "");
        String roster = Plans.keep(
                scene.unit(), scene.period(), UnaryOperator.identity(), List.of(row, Collections.nCopies(7, "")));
        Plans.publishKept(scene.unit(), roster).then().statusCode(200);

        // Then
        scene.repair(roster, null, 0, 0, "").then().statusCode(409).body("code", equalTo("ROS-1763"));
        scene.repair(roster, null, 0, 1, "").then().statusCode(201);
    }

    @Test
    void takesItsOwnDutiesFromAnAbsentPersonWithoutABreakGlass() {
        // Given
        Versions scene = frozen(2);
        String roster = scene.publish("DD...D.", ".......");
        Response noted = keyed(scene.unit().asPlanner())
                .body(Map.of(
                        "person",
                        scene.person(0),
                        "from",
                        TOMORROW.toString(),
                        "to",
                        TOMORROW.plusDays(1).toString()))
                .post("/rosters/" + roster + "/absences");

        // When
        noted.then()
                .statusCode(201)
                .body("seats", hasSize(2), "seats[0].substitutes", hasSize(0), "seats[1].substitutes", hasSize(0));
        scene.unit()
                .asPlanner()
                .queryParam("frozen", true)
                .get("/rosters/" + roster + "/absences/" + noted.path("id"))
                .then()
                .body("seats[0].substitutes.person", contains(scene.person(1)));
        Response repaired = scene.repair(roster, null, 1, 5, "D");

        // Then
        repaired.then().statusCode(201).body("people", contains(scene.person(0), scene.person(1)));
        assertThat(callOuts(scene, 0)).isZero();
    }

    @Test
    void freezesAPostOtherwiseThanItsUnit() {
        // Given
        Versions scene = frozen(1);
        String operator = fresh("OP");
        TestGrants.give(operator, "operator", TREE, scene.unit().code());
        String path = "/roster-policies/" + TREE + "/" + scene.unit().code();

        // When
        as(operator)
                .header("If-Match", "\"v0\"")
                .body(Map.of("freezeHours", 24))
                .put(path + "/posts/EAST-GATE")
                .then()
                .statusCode(200)
                .body("freezeHoursInForce", equalTo(24));

        // Then
        as(operator).get(path).then().body("freezeHoursInForce", equalTo(72));
        as(operator).get(path + "/posts/WEST-GATE").then().body("freezeHoursInForce", equalTo(72));
    }

    @Test
    void takesNoApproverWhoDoesNotPlanTheUnitAndNoRefusedWord() {
        // Given
        Versions scene = frozen(1);
        String second = fresh("PL");
        TestGrants.give(second, "roster-planner", TREE, scene.unit().code());

        // Then
        glass(scene, scene.unit().planner()).then().statusCode(400).body("code", equalTo("ROS-1765"));
        glass(scene, scene.person(0)).then().statusCode(400).body("code", equalTo("ROS-1765"));
        glass(scene, second).then().statusCode(201).body("approver", equalTo(second));
        scene.unit()
                .asPlanner()
                .get("/break-glass-reasons")
                .then()
                .statusCode(200)
                .body("items.reason", hasItems("POST_UNCOVERED", "PERSON_NOT_AVAILABLE"));
    }

    private static Response glass(Versions scene, String approver) {
        return keyed(scene.unit().asPlanner())
                .body(Map.of("reason", "PLAN_FAULT", "word", "人数有误", "approver", approver))
                .post("/planning-periods/" + scene.period() + "/break-glasses");
    }
}
