package org.campusfrontline.roster.review;

import static org.campusfrontline.roster.Campus.TREE;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.fresh;
import static org.campusfrontline.roster.Campus.keyed;
import static org.campusfrontline.roster.Campus.unit;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.junit.jupiter.api.Test;

@CampusTest
class ReviewApiTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    /// A unit that asks for a review, with a second planner.
    private record Scene(Campus.Unit unit, String second, String period) {

        static Scene of() {
            Campus.Unit unit = Campus.unit(2);
            String second = fresh("PL");
            TestGrants.give(second, "roster-planner", TREE, unit.code());
            return new Scene(unit, second, Plans.period(unit, MONDAY, 7));
        }

        String draft() {
            return Plans.keep(unit, period, "DDD....", "...DD..");
        }

        Response step(String planner, String roster, String step) {
            return as(planner).put("/rosters/" + roster + "/review" + step);
        }

        Response sendBack(String planner, String roster, String word) {
            return as(planner).body(Map.of("word", word)).put("/rosters/" + roster + "/review/sending-back");
        }
    }

    @Test
    void publishesWithoutAReviewWhereNobodyAsksForOne() {
        // Given
        Scene scene = Scene.of();
        String roster = scene.draft();

        // Then
        as(scene.second())
                .get("/rosters/" + roster + "/review")
                .then()
                .body("review", equalTo("NONE"), "needed", equalTo(false));
        Plans.publishKept(scene.unit(), roster).then().statusCode(200);
    }

    @Test
    void publishesOnlyWhatSomebodyElseApprovedWhereThePeriodAsksForIt() {
        // Given
        Scene scene = Scene.of();
        String roster = scene.draft();
        scene.unit()
                .asPlanner()
                .header("If-Match", "\"v0\"")
                .body(Map.of("needed", true))
                .put("/planning-periods/" + scene.period() + "/review-demand")
                .then()
                .statusCode(200)
                .body("neededInForce", equalTo(true));

        // Then
        code(Plans.publishKept(scene.unit(), roster), 409, "ROS-1766");
        code(scene.step(scene.second(), roster, "/approval"), 409, "ROS-1767");
        scene.step(scene.unit().planner(), roster, "").then().statusCode(200).body("review", equalTo("IN_REVIEW"));
        code(scene.step(scene.unit().planner(), roster, ""), 409, "ROS-1767");
        code(scene.step(scene.unit().planner(), roster, "/approval"), 409, "ROS-1768");
        scene.sendBack(scene.second(), roster, "周三夜班请再核对")
                .then()
                .statusCode(200)
                .body("review", equalTo("SENT_BACK"), "word", equalTo("周三夜班请再核对"));
        code(Plans.publishKept(scene.unit(), roster), 409, "ROS-1766");
        scene.step(scene.unit().planner(), roster, "").then().statusCode(200);
        scene.step(scene.second(), roster, "/approval")
                .then()
                .statusCode(200)
                .body("review", equalTo("APPROVED"), "person", equalTo(scene.second()));
        Plans.publishKept(scene.unit(), roster).then().statusCode(200).body("review", equalTo("APPROVED"));
        code(scene.step(scene.second(), roster, "/approval"), 409, "ROS-1767");
    }

    @Test
    void aPeriodCannotWaiveWhatItsUnitAsks() {
        // Given
        Scene scene = Scene.of();
        String roster = scene.draft();
        String operator = fresh("OP");
        TestGrants.give(operator, "operator", TREE, scene.unit().code());
        String path = "/roster-policies/" + TREE + "/" + scene.unit().code();
        as(operator)
                .header("If-Match", "\"v0\"")
                .body(Map.of("reviewNeeded", true))
                .put(path)
                .then()
                .statusCode(200)
                .body("reviewNeededInForce", equalTo(true), "acknowledgeHoursInForce", equalTo(24));

        // When
        scene.unit()
                .asPlanner()
                .header("If-Match", "\"v0\"")
                .body(Map.of("needed", false))
                .put("/planning-periods/" + scene.period() + "/review-demand")
                .then()
                .statusCode(200)
                .body("needed", equalTo(false), "neededInForce", equalTo(true));

        // Then
        code(Plans.publishKept(scene.unit(), roster), 409, "ROS-1766");
        code(as(operator).header("If-Match", "\"v0\"").body(Map.of()).put(path), 412, "PLT-1112");
        code(
                scene.unit()
                        .asPlanner()
                        .header("If-Match", "\"v1\"")
                        .body(Map.of())
                        .put(path),
                403,
                "PLT-1103");
    }

    @Test
    void aBreakGlassStandsForAMissingReviewOnce() {
        // Given
        Scene scene = Scene.of();
        scene.unit()
                .asPlanner()
                .header("If-Match", "\"v0\"")
                .body(Map.of("needed", true))
                .put("/planning-periods/" + scene.period() + "/review-demand")
                .then()
                .statusCode(200);
        String roster = scene.draft();
        String glass = keyed(scene.unit().asPlanner())
                .body(Map.of("reason", "ORDER_FROM_ABOVE", "word", "今晚启用"))
                .post("/planning-periods/" + scene.period() + "/break-glasses")
                .then()
                .statusCode(201)
                .body("reasonText", containsString("leading group"))
                .extract()
                .path("id");

        // Then
        publish(scene, scene.second(), roster, glass).then().statusCode(409).body("code", equalTo("ROS-1764"));
        publish(scene, scene.unit().planner(), roster, glass).then().statusCode(200);
        code(publish(scene, scene.unit().planner(), scene.draft(), glass), 409, "ROS-1764");
        as(scene.second())
                .get("/planning-periods/" + scene.period() + "/break-glasses")
                .then()
                .body(
                        "items[0].roster",
                        equalTo(roster),
                        "items[0].person",
                        equalTo(scene.unit().planner()));
    }

    private static Response publish(Scene scene, String planner, String roster, String glass) {
        String etag = scene.unit().asPlanner().get("/rosters/" + roster).header("ETag");
        return as(planner)
                .header("If-Match", etag)
                .queryParam("breakGlass", glass)
                .put("/rosters/" + roster + "/publication");
    }

    @Test
    void showsNothingToOtherUnits() {
        // Given
        Scene scene = Scene.of();
        Campus.Unit stranger = unit(1);
        String roster = scene.draft();

        // Then
        stranger.asPlanner().get("/rosters/" + roster + "/review").then().statusCode(404);
        stranger.asPlanner().put("/rosters/" + roster + "/review").then().statusCode(404);
        stranger.asPlanner()
                .get("/planning-periods/" + scene.period() + "/review-demand")
                .then()
                .statusCode(404);
        stranger.asPlanner()
                .get("/planning-periods/" + scene.period() + "/break-glasses")
                .then()
                .statusCode(404);
    }

    private static void code(Response response, int status, String code) {
        response.then().statusCode(status).body("code", equalTo(code));
    }
}
