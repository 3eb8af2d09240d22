package org.campusfrontline.roster.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.PATIENCE;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.keyed;
import static org.campusfrontline.roster.Campus.replace;
import static org.campusfrontline.roster.Campus.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.junit.jupiter.api.Test;

/// Someone of four falls out: days that lie far ahead, so that none has begun whenever this runs.
@CampusTest
class RepairApiTest {

    private static final LocalDate MONDAY = LocalDate.of(2089, 3, 7);

    private record Scene(Campus.Unit unit, String period, String roster) {

        String person(int place) {
            return unit.people().get(place);
        }

        Response note(int place, int first, int last) {
            return keyed(unit.asPlanner())
                    .body(Map.of(
                            "person",
                            person(place),
                            "from",
                            MONDAY.plusDays(first).toString(),
                            "to",
                            MONDAY.plusDays(last).toString()))
                    .post("/rosters/" + roster + "/absences");
        }

        Response repair(List<?> changes) {
            String etag = unit.asPlanner().get("/rosters/" + roster).header("ETag");
            return repair(changes, etag);
        }

        Response repair(List<?> changes, String etag) {
            return keyed(unit.asPlanner())
                    .header("If-Match", etag)
                    .body(Map.of("changes", changes))
                    .post("/rosters/" + roster + "/repairs");
        }

        Map<String, Object> change(int place, int day, String shift) {
            Map<String, Object> change = new HashMap<>();
            change.put("person", person(place));
            change.put("date", MONDAY.plusDays(day).toString());
            if (!shift.isEmpty()) {
                change.put("shift", shift);
            }
            return change;
        }

        List<Object> duties(int place) {
            return as(person(place))
                    .queryParam("from", MONDAY.toString())
                    .queryParam("to", MONDAY.plusDays(6).toString())
                    .get("/my/duties")
                    .jsonPath()
                    .getList("items.id");
        }
    }

    /// p0 works the first three days, p1 the fourth; p3 has the first day off. Each day wants one person.
    private static Scene scene() {
        Campus.Unit unit = unit(4);
        String period = Plans.period(unit, MONDAY, 7);
        List<Map<String, Object>> cover =
                Stream.of(0, 1, 2, 3).map(day -> cover(day, "D")).toList();
        replace(unit, period, "cover", cover).then().statusCode(200);
        List<?> daysOff = List.of(Map.of("person", unit.people().get(3), "date", MONDAY.toString()));
        replace(unit, period, "days-off", daysOff).then().statusCode(200);
        return new Scene(unit, period, Plans.publish(unit, period, "DDD....", "...D...", ".......", "......."));
    }

    private static Map<String, Object> cover(int day, String shift) {
        return Map.of(
                "date",
                MONDAY.plusDays(day).toString(),
                "shift",
                shift,
                "wanted",
                1,
                "underWeight",
                100,
                "overWeight",
                1);
    }

    @Test
    void answersAnAbsenceWithSubstitutesAndTheFewestChanges() {
        // Given
        Scene scene = scene();

        // When
        Response noted = scene.note(0, 1, 5);

        // Then
        noted.then()
                .statusCode(201)
                .header("ETag", containsString("v1"))
                .body(
                        "seats.date",
                        contains(
                                MONDAY.plusDays(1).toString(),
                                MONDAY.plusDays(2).toString()))
                .body("seats.needed", everyItem(equalTo(true)))
                .body("seats[0].substitutes.person", hasSize(3))
                .body("seats[0].substitutes[0].levels.COVER.soft", equalTo(-100))
                .body("seats[0].repairs[0].changes", hasSize(1))
                .body("fewest.proved", equalTo(true))
                .body("fewest.atLeast", equalTo(2))
                .body("fewest.repair.changes", hasSize(2))
                .body("actions.name", contains("end"));
        scene.unit()
                .asPlanner()
                .get("/rosters/" + scene.roster() + "/absences")
                .then()
                .body("items.person", contains(scene.person(0)));
    }

    @Test
    void neverTellsWhySomebodyIsNoSubstitute() {
        // Given
        Scene scene = scene();
        String absence = scene.note(0, 0, 0).path("id");
        scene.note(2, 0, 3).then().statusCode(201);

        // When
        Response answer = scene.unit()
                .asPlanner()
                .queryParam("others", true)
                .get("/rosters/" + scene.roster() + "/absences/" + absence);

        // Then: p2 is absent too, p3 has the day off
        answer.then()
                .statusCode(200)
                .body("seats[0].substitutes.person", contains(scene.person(1)))
                .body("seats[0].others.person", contains(scene.person(2), scene.person(3)))
                .body("seats[0].others.fit", everyItem(equalTo("NOT_AVAILABLE")))
                .body("seats[0].others.text", everyItem(equalTo("Not available that day")))
                .body("seats[0].others.breaks", everyItem(hasSize(0)));
        assertThat(answer.asString()).doesNotContain("DAY_OFF", "LEAVE", "LOOP");
    }

    @Test
    void appliesARepairAndTellsOnlyThoseWhoseDutiesChanged() {
        // Given
        Scene scene = scene();
        JsonPath noted = scene.note(0, 1, 5).jsonPath();
        List<Object> kept = scene.duties(1);
        TestTopics.Mark plans = TestTopics.mark("roster.duty-plan.v1");
        List<Map<String, Object>> changes = List.of(scene.change(2, 1, "D"), scene.change(3, 2, "D"));
        assertThat(noted.<String>getList("seats[0].substitutes.person")).contains(scene.person(2));

        // When
        Response applied = scene.repair(changes);

        // Then
        applied.then()
                .statusCode(201)
                .header("Location", containsString("/rosters/" + applied.path("roster")))
                .body("before", equalTo(scene.roster()), "number", equalTo(2))
                .body("people", contains(scene.person(0), scene.person(2), scene.person(3)));
        List<TestEvent> told = TestTopics.await(
                plans, 3, PATIENCE, event -> event.key().startsWith(scene.period() + "/") && event.version() == 2);
        assertThat(told)
                .extracting(event -> event.json().path("person").asText())
                .containsExactlyInAnyOrder(scene.person(0), scene.person(2), scene.person(3));
        assertThat(scene.duties(1)).isEqualTo(kept).hasSize(1);
        assertThat(scene.duties(0)).hasSize(1);
        assertThat(scene.duties(2)).hasSize(1);
        scene.unit()
                .asPlanner()
                .get("/planning-periods/" + scene.period() + "/rosters")
                .then()
                .body("items.state", contains("PUBLISHED", "SUPERSEDED"))
                .body("items.seatsFilled", contains(4, 4));
        scene.repair(changes, "\"v2\"").then().statusCode(412);
        String after = applied.path("roster");
        scene.unit()
                .asPlanner()
                .get("/rosters/" + after + "/absences/" + noted.getString("id"))
                .then()
                .statusCode(200)
                .body("seats", hasSize(0), "fewest.atLeast", equalTo(0));
        scene.unit()
                .asPlanner()
                .get("/rosters/" + scene.roster() + "/absences/" + noted.getString("id"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ROS-1751"));
    }

    @Test
    void refusesRepairsThatCannotBe() {
        // Given
        Scene scene = scene();
        scene.note(0, 1, 5).then().statusCode(201);

        // Then
        code(scene.repair(List.of(scene.change(3, 0, "D"))), 409, "ROS-1756")
                .body("title", containsString("Not available that day"))
                .body("title", not(containsString("off")));
        code(scene.repair(List.of(scene.change(0, 1, "D"))), 409, "ROS-1755");
        code(scene.repair(List.of(scene.change(1, 9, "D"))), 400, "ROS-1754");
        code(scene.repair(List.of(scene.change(1, 1, "D"), scene.change(1, 1, "N"))), 400, "ROS-1754");
        code(scene.repair(List.of(scene.change(1, 1, "X"))), 400, "ROS-1758");
        code(scene.repair(List.of(scene.change(1, 1, "D")), "\"v1\""), 412, "PLT-1112");
        String draft = Plans.keep(scene.unit(), scene.period(), "D......", ".......", ".......", ".......");
        code(new Scene(scene.unit(), scene.period(), draft).repair(List.of()), 409, "ROS-2005");
        code(new Scene(scene.unit(), scene.period(), draft).note(0, 0, 0), 409, "ROS-1751");
    }

    @Test
    void refusesARepairThatChangesNothing() {
        code(scene().repair(List.of()), 400, "ROS-1757");
    }

    @Test
    void endsAnAbsenceOnce() {
        // Given
        Scene scene = scene();
        String path = "/rosters/" + scene.roster() + "/absences/"
                + scene.note(0, 1, 5).path("id");

        // When
        Response ended = scene.unit().asPlanner().header("If-Match", "\"v1\"").put(path + "/end");

        // Then
        ended.then().statusCode(200).body("ended", equalTo(true));
        code(scene.unit().asPlanner().header("If-Match", "\"v2\"").put(path + "/end"), 409, "ROS-1759");
        scene.unit().asPlanner().get(path).then().body("seats", hasSize(0));
    }

    @Test
    void refusesAbsencesThatDoNotFit() {
        // Given
        Scene scene = scene();
        Campus.Unit stranger = unit(1);

        // Then
        code(scene.note(0, 5, 1), 400, "ROS-1753");
        code(scene.note(0, 7, 9), 400, "ROS-1753");
        code(
                keyed(scene.unit().asPlanner())
                        .body(Map.of(
                                "person",
                                stranger.people().getFirst(),
                                "from",
                                MONDAY.toString(),
                                "to",
                                MONDAY.toString()))
                        .post("/rosters/" + scene.roster() + "/absences"),
                400,
                "ROS-1752");
        stranger.asPlanner()
                .get("/rosters/" + scene.roster() + "/absences")
                .then()
                .statusCode(404);
        stranger.asPlanner()
                .queryParam("person", scene.person(0))
                .queryParam("day", MONDAY.toString())
                .get("/rosters/" + scene.roster() + "/explanations")
                .then()
                .statusCode(404);
    }

    @Test
    void explainsWhyThisPersonInBothLanguages() {
        // Given
        Scene scene = scene();

        // Then
        Response english = explain(scene, "en", 0, 0);
        english.then()
                .statusCode(200)
                .body("shift", equalTo("D"))
                .body("without.COVER.soft", equalTo(100))
                .body("others.person", hasSize(3))
                .body("others[2].person", equalTo(scene.person(3)))
                .body("others.fit", contains("FITS", "FITS", "NOT_AVAILABLE"))
                .body("text", containsString("Of 3 others, 2 could stand here instead"));
        explain(scene, "zh-CN", 0, 0).then().body("text", containsString("其余 3 人中，2 人可替换"));
        explain(scene, "en", 2, 0)
                .then()
                .body("shift", equalTo(null), "without", equalTo(null))
                .body("others.person", contains(scene.person(0)));
        code(explain(scene, "en", 0, 8), 400, "ROS-1753");
        assertThat(english.asString()).doesNotContain("DAY_OFF");
    }

    /// p1 comes from a night, and no day shift follows one; p2 has nothing beside it.
    @Test
    void tellsWhichRuleBreaksOnWhichDateForWhoeverCannotTakeIt() {
        // Given
        Campus.Unit unit = unit(3);
        String period = Plans.period(unit, MONDAY, 7);
        List<Map<String, Object>> shifts = unit.asPlanner()
                .get("/planning-periods/" + period + "/shifts")
                .jsonPath()
                .getList("items");
        shifts.stream()
                .filter(shift -> shift.get("id").equals("N"))
                .forEach(shift -> shift.put("forbiddenFollowers", List.of("D")));
        replace(unit, period, "shifts", shifts).then().statusCode(200);
        replace(unit, period, "cover", List.of(cover(0, "N"), cover(1, "D")))
                .then()
                .statusCode(200);
        Scene scene = new Scene(unit, period, Plans.publish(unit, period, ".D.....", "N......", "......."));

        // When
        Response english = explain(scene, "en", 0, 1);
        Response chinese = explain(scene, "zh-CN", 0, 1);

        // Then
        english.then()
                .statusCode(200)
                .body("others.person", contains(scene.person(2), scene.person(1)))
                .body("others.fit", contains("FITS", "BREAKS_RULES"))
                .body("others[1].text", equalTo("Would break a hard rule"))
                .body("others[1].breaks", hasSize(1))
                .body("others[1].breaks[0].kind", equalTo("FORBIDDEN_FOLLOWER"))
                .body("others[1].breaks[0].person", equalTo(scene.person(1)))
                .body("others[1].breaks[0].hard", equalTo(true))
                .body("others[1].breaks[0].firstDay", equalTo(MONDAY.toString()))
                .body("others[1].breaks[0].lastDay", equalTo(MONDAY.plusDays(1).toString()))
                .body("others[1].breaks[0].text", equalTo("Forbidden follower: 2089-03-07 to 2089-03-08"))
                .body("text", containsString("Of 2 others, 1 could stand here instead"));
        chinese.then()
                .statusCode(200)
                .body("others[1].text", equalTo("会违反硬性规则"))
                .body("others[1].breaks[0].text", equalTo("禁止的后续班次：2089-03-07 至 2089-03-08"))
                .body("text", containsString("其余 2 人中，1 人可替换"));
    }

    private static Response explain(Scene scene, String language, int place, int day) {
        return as(scene.unit().planner(), language)
                .queryParam("person", scene.person(place))
                .queryParam("day", MONDAY.plusDays(day).toString())
                .get("/rosters/" + scene.roster() + "/explanations");
    }

    /// Nobody may work nights; p1 works the day shift, p2 has the day off.
    @Test
    void explainsWhyNobodyCanTakeASeat() {
        // Given
        Campus.Unit unit = unit(3);
        String period = Plans.period(unit, MONDAY, 7);
        List<Map<String, Object>> staff = unit.asPlanner()
                .get("/planning-periods/" + period + "/staff")
                .jsonPath()
                .getList("items");
        staff.forEach(member -> member.put("maxShifts", Map.of("N", 0)));
        replace(unit, period, "staff", staff).then().statusCode(200);
        replace(unit, period, "cover", List.of(cover(0, "N"), cover(1, "D")))
                .then()
                .statusCode(200);
        List<?> daysOff = List.of(Map.of("person", unit.people().get(2), "date", MONDAY.toString()));
        replace(unit, period, "days-off", daysOff).then().statusCode(200);
        Scene scene = new Scene(unit, period, Plans.publish(unit, period, ".......", "D......", "......."));

        // When
        Response gap = gap(scene, "N", 0, "en");

        // Then
        gap.then()
                .statusCode(200)
                .body("missing", equalTo(1), "candidates", hasSize(0))
                .body("conflict.text", contains("Most shifts of a type", "Works already that day"))
                .body("conflict.people", contains(2, 1))
                .body("relaxations", hasSize(1))
                .body("relaxations[0].people", equalTo(1))
                .body("relaxations[0].rules.rule", contains("N"))
                .body("relaxations[0].best.person", equalTo(unit.people().getFirst()))
                .body("relaxations[0].best.breaks[0].found", equalTo(1))
                .body("relaxations[0].best.breaks[0].allowed", equalTo(0));
        gap(scene, "N", 0, "zh-CN").then().body("text", containsString("无人可以补位"));
        gap(scene, "D", 1, "en").then().body("candidates", hasSize(3), "conflict", hasSize(0));
        gap(scene, "D", 2, "en").then().body("missing", equalTo(0), "text", equalTo("Nobody is missing."));
        code(gap(scene, "X", 0, "en"), 400, "ROS-1758");
    }

    private static Response gap(Scene scene, String shift, int day, String language) {
        return as(scene.unit().planner(), language)
                .queryParam("shift", shift)
                .queryParam("day", MONDAY.plusDays(day).toString())
                .get("/rosters/" + scene.roster() + "/gap-explanations");
    }

    @Test
    void forgetsWhoWasAbsent() {
        // Given
        Scene scene = scene();
        scene.note(2, 0, 3).then().statusCode(201);
        String path = "/rosters/" + scene.roster() + "/absences";

        // When
        Campus.erase(scene.person(2));

        // Then
        Await.until(
                PATIENCE,
                "nothing is left of " + scene.person(2),
                () -> !scene.unit().asPlanner().get(path).asString().contains(scene.person(2)));
        scene.unit().asPlanner().get(path).then().body("items", hasSize(1));
    }

    private static ValidatableResponse code(Response response, int status, String code) {
        return response.then().statusCode(status).body("code", equalTo(code));
    }
}
