package org.campusfrontline.roster.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.PATIENCE;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.keyed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.junit.jupiter.api.Test;

@CampusTest
class VersionApiTest {

    private static final LocalDate MONDAY = LocalDate.of(2088, 3, 1);

    @Test
    void comparesVersionsByNumberAndByIdInBothLanguages() {
        // Given
        Versions scene = Versions.of(2, MONDAY, 7);
        Campus.replace(
                        scene.unit(),
                        scene.period(),
                        "cover",
                        List.of(Map.of(
                                "date",
                                MONDAY.toString(),
                                "shift",
                                "D",
                                "wanted",
                                1,
                                "underWeight",
                                100,
                                "overWeight",
                                1)))
                .then()
                .statusCode(200);
        String first = scene.publish("DDD....", "...DD..");
        String second = scene.publish(".DN....", "...DD..");

        // Then
        Response english = compare(scene, "en", "1", "2");
        english.then()
                .statusCode(200)
                .body("from.roster", equalTo(first), "to.roster", equalTo(second))
                .body("people", equalTo(1), "days", equalTo(2))
                .body("text", equalTo("From version 1 to version 2, 2 days of 1 people are other ones."))
                .body(
                        "items.date",
                        contains(MONDAY.toString(), MONDAY.plusDays(2).toString()))
                .body("items.before", contains("D", "D"))
                .body("items[0].text", equalTo(MONDAY + ": free instead of D"))
                .body("items[1].text", equalTo(MONDAY.plusDays(2) + ": N instead of D"))
                .body("levels.COVER.before.soft", equalTo(0), "levels.COVER.after.soft", equalTo(100));
        compare(scene, "zh-CN", first, second)
                .then()
                .body("items[0].text", equalTo(MONDAY + "：D 改为休息"))
                .body("text", containsString("共 1 人的 2 个日程有变动"));
        compare(scene, "en", "2", second).then().body("days", equalTo(0), "items", hasSize(0));
        JsonPath page = scene.unit()
                .asPlanner()
                .queryParam("from", 1)
                .queryParam("to", 2)
                .queryParam("limit", 1)
                .get("/planning-periods/" + scene.period() + "/roster-differences")
                .jsonPath();
        assertThat(page.getList("items")).hasSize(1);
        assertThat(page.getString("next")).isNotNull();
        compare(scene, "en", "1", "9").then().statusCode(400).body("code", equalTo("ROS-1769"));
        Campus.unit(1)
                .asPlanner()
                .queryParam("from", 1)
                .queryParam("to", 2)
                .get("/planning-periods/" + scene.period() + "/roster-differences")
                .then()
                .statusCode(404);
    }

    private static Response compare(Versions scene, String language, String from, String to) {
        return as(scene.unit().planner(), language)
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/planning-periods/" + scene.period() + "/roster-differences");
    }

    @Test
    void tellsWithOldAndNewOnlyWhoseDutiesAheadAreOtherOnes() {
        // Given
        Versions scene = Versions.of(3, MONDAY, 7);
        scene.publish("DDD....", "...DD..", ".......");
        List<Object> kept = duties(scene, 1);
        TestTopics.Mark plans = TestTopics.mark("roster.duty-plan.v1");

        // When
        scene.publish("DD.....", "...DD..", "..D....");

        // Then
        List<TestEvent> told = TestTopics.await(
                plans, 2, PATIENCE, event -> event.key().startsWith(scene.period() + "/") && event.version() == 2);
        assertThat(told)
                .extracting(event -> event.json().path("person").asText())
                .containsExactlyInAnyOrder(scene.person(0), scene.person(2));
        assertThat(told).allSatisfy(event -> {
            boolean first = event.json().path("person").asText().equals(scene.person(0));
            assertThat(event.json().path("before")).hasSize(first ? 3 : 0);
            assertThat(event.json().path("duties")).hasSize(first ? 2 : 1);
            assertThat(event.json().path("acknowledgeBy").asText()).isNotEmpty();
        });
        assertThat(duties(scene, 1)).isEqualTo(kept).hasSize(2);
    }

    private static List<Object> duties(Versions scene, int place) {
        return as(scene.person(place))
                .queryParam("from", MONDAY.toString())
                .queryParam("to", MONDAY.plusDays(6).toString())
                .get("/my/duties")
                .jsonPath()
                .getList("items.id");
    }

    @Test
    void restoresAnEarlierVersionAsTheNextOne() {
        // Given
        Versions scene = Versions.of(3, MONDAY, 7);
        String first = scene.publish("DDD....", "...DD..", ".......");
        String second = scene.publish("D......", "...DD..", ".DD....");

        // When
        Response restored = scene.restore(second, null, first);

        // Then
        restored.then()
                .statusCode(201)
                .header("Location", containsString("/rosters/" + restored.path("roster")))
                .body("before", equalTo(second), "restored", equalTo(first), "number", equalTo(3))
                .body("people", contains(scene.person(0), scene.person(2)));
        compare(scene, "en", "1", "3").then().body("days", equalTo(0));
        scene.unit()
                .asPlanner()
                .get("/rosters/" + restored.path("roster") + "/history")
                .then()
                .body("items.kind", contains("PUBLISHED"))
                .body("items[0].facts.cause", equalTo("RESTORE"))
                .body("items[0].facts.by", equalTo(first), "items[0].facts.before", equalTo(second))
                .body("items[0].person", equalTo(scene.unit().planner()));
        scene.unit()
                .asPlanner()
                .get("/rosters/" + first + "/history")
                .then()
                .body("items.kind", contains("PUBLISHED", "SUPERSEDED"), "items[0].at", notNullValue());
        String inForce = restored.path("roster");
        scene.restore(inForce, null, first).then().statusCode(400).body("code", equalTo("ROS-1757"));
    }

    @Test
    void restoresNothingThatCannotBe() {
        // Given
        Versions scene = Versions.of(2, MONDAY, 7);
        String first = scene.publish("DDD....", "...DD..");
        String second = scene.publish("D......", "...DD..");
        String draft = Plans.keep(scene.unit(), scene.period(), ".......", ".......");
        String elsewhere = Versions.of(1, MONDAY, 7).publish("D......");

        // Then
        scene.restore(second, null, draft).then().statusCode(409).body("code", equalTo("ROS-1770"));
        scene.restore(second, null, elsewhere).then().statusCode(400).body("code", equalTo("ROS-1769"));
        scene.restore(first, null, second).then().statusCode(409).body("code", equalTo("ROS-2005"));
        Campus.leave(scene.person(0), scene.unit().code());
        scene.restore(second, null, first).then().statusCode(409).body("code", equalTo("ROS-2004"));
    }

    @Test
    void pointsAtTheRestoredVersionWhereOneOfItsDaysIsRefused() {
        // Given
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1);
        Versions scene = Versions.of(1, tomorrow, 5);
        String first = scene.publish("D....");
        String second = scene.publish(".....");
        scene.policy(Map.of("freezeHours", 72));

        // When
        Response frozen = scene.restore(second, null, first);

        // Then
        frozen.then().statusCode(409).body("code", equalTo("ROS-1763"), "errors[0].pointer", equalTo("/roster"));
    }

    @Test
    void leavesTheAbsentWithoutDuties() {
        // Given
        Versions scene = Versions.of(2, MONDAY, 7);
        String first = scene.publish("DDD....", "...DD..");
        String second = scene.publish("D.....D", "...DD..");
        keyed(scene.unit().asPlanner())
                .body(Map.of(
                        "person",
                        scene.person(0),
                        "from",
                        MONDAY.toString(),
                        "to",
                        MONDAY.plusDays(1).toString()))
                .post("/rosters/" + second + "/absences")
                .then()
                .statusCode(201);

        // When
        scene.restore(second, null, first).then().statusCode(201);

        // Then
        assertThat(as(scene.person(0))
                        .queryParam("from", MONDAY.toString())
                        .queryParam("to", MONDAY.plusDays(6).toString())
                        .get("/my/duties")
                        .jsonPath()
                        .<String>getList("items.date"))
                .containsExactly(MONDAY.plusDays(2).toString());
    }

    @Test
    void keepsWhatThePastHolds() {
        // Given: the first two days are over
        LocalDate start = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).minusDays(2);
        Versions scene = Versions.of(2, start, 7);
        String first = scene.publish("DD...DD", ".......");
        String second = scene.publish(".......", "D.....D");

        // When
        Response restored = scene.restore(second, null, first);

        // Then
        restored.then().statusCode(201);
        compare(scene, "en", second, restored.path("roster"))
                .then()
                .body(
                        "items.date",
                        contains(
                                start.plusDays(5).toString(),
                                start.plusDays(6).toString(),
                                start.plusDays(6).toString()));
    }
}
