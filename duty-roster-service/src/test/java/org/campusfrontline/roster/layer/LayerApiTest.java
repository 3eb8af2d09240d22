package org.campusfrontline.roster.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.PATIENCE;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.keyed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.version.Versions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@CampusTest
class LayerApiTest {

    private static final LocalDate MONDAY = LocalDate.of(2085, 3, 5);

    @Test
    void givesBackWhatLiesBeneathAndTellsWhereEachCellComesFrom() {
        // Given
        Versions scene = Versions.of(2, MONDAY, 4);
        String first = scene.publish("DDD.", "....");
        String layer =
                make(scene, cell(scene, 0, 1, ""), cell(scene, 1, 1, "N")).path("id");

        // When
        Response on = lay(scene, layer, "laying-on", null);

        // Then
        on.then().statusCode(200).body("state", equalTo("ON"), "roster", notNullValue());
        assertThat(row(scene, 0, 4)).containsExactly("D", "", "D", "");
        assertThat(row(scene, 1, 4)).containsExactly("", "N", "", "");
        JsonPath origins = origins(scene, on.path("roster"));
        assertThat(origins.<String>getList("items[1].cells.origin"))
                .containsExactly("BASE_PLAN", "LAYER", "BASE_PLAN", "BASE_PLAN");
        assertThat(origins.getString("items[1].cells[1].by")).isEqualTo(layer);
        assertThat(origins.getString("items[1].cells[1].changedBy"))
                .isEqualTo(scene.unit().planner());
        assertThat(origins.getString("items[0].cells[0].roster")).isEqualTo(first);
        Response off = lay(scene, layer, "taking-off", null);
        off.then().statusCode(200).body("state", equalTo("OFF"));
        assertThat(row(scene, 0, 4)).containsExactly("D", "D", "D", "");
        assertThat(row(scene, 1, 4)).containsExactly("", "", "", "");
        assertThat(origins(scene, off.path("roster")).<String>getList("items.cells.flatten().origin"))
                .hasSize(8)
                .containsOnly("BASE_PLAN");
        lay(scene, layer, "taking-off", null).then().statusCode(409).body("code", equalTo("ROS-1774"));
    }

    @Test
    void aLayerAboveShowsUntilItIsTakenOffItself() {
        // Given
        Versions scene = Versions.of(1, MONDAY, 2);
        scene.publish("D.");
        String lower = make(scene, cell(scene, 0, 0, "N")).path("id");
        String upper = make(scene, cell(scene, 0, 0, "")).path("id");
        lay(scene, lower, "laying-on", null).then().statusCode(200);
        lay(scene, upper, "laying-on", null).then().statusCode(200);
        assertThat(row(scene, 0, 2)).containsExactly("", "");

        // When
        lay(scene, lower, "taking-off", null).then().statusCode(200);

        // Then
        assertThat(row(scene, 0, 2)).containsExactly("", "");
        lay(scene, upper, "taking-off", null).then().statusCode(200);
        assertThat(row(scene, 0, 2)).containsExactly("D", "");
    }

    @Test
    void leavesWhatWasChangedSinceAndEndsWithAPlanPublishedAnew() {
        // Given
        Versions scene = Versions.of(2, MONDAY, 3);
        scene.publish("DD.", "...");
        String layer =
                make(scene, cell(scene, 0, 0, "N"), cell(scene, 0, 1, "")).path("id");
        String laid = lay(scene, layer, "laying-on", null).path("roster");
        String repaired = scene.repair(laid, null, 0, 0, "").path("roster");
        assertThat(origins(scene, repaired).<String>getList("items[0].cells.origin"))
                .containsExactly("REPAIR", "LAYER", "BASE_PLAN");

        // When
        lay(scene, layer, "taking-off", null).then().statusCode(200);

        // Then
        assertThat(row(scene, 0, 3)).containsExactly("", "D", "");
        lay(scene, layer, "laying-on", null).then().statusCode(200);
        scene.publish("..D", "...");
        scene.unit()
                .asPlanner()
                .get("/planning-periods/" + scene.period() + "/layers")
                .then()
                .body("items.state", contains("ENDED"));
        lay(scene, layer, "taking-off", null).then().statusCode(409).body("code", equalTo("ROS-1774"));
    }

    @Test
    void leavesDaysThatHaveBegun() {
        // Given
        LocalDate yesterday = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1);
        Versions scene = Versions.of(1, yesterday, 5);
        scene.publish("D...D");
        String layer = make(scene, cell(scene, 0, 0, ""), cell(scene, 0, 4, "")).path("id");

        // When
        lay(scene, layer, "laying-on", null).then().statusCode(200);

        // Then
        assertThat(row(scene, 0, 5)).containsExactly("D", "", "", "", "");
        lay(scene, layer, "taking-off", null).then().statusCode(200);
        assertThat(row(scene, 0, 5)).containsExactly("D", "", "", "", "D");
    }

    @Test
    void asksForABreakGlassOverFrozenDays() {
        // Given
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1);
        Versions scene = Versions.of(1, tomorrow, 5);
        scene.policy(Map.of("freezeHours", 72));
        scene.publish("D....");
        String layer = make(scene, cell(scene, 0, 0, "N")).path("id");

        // Then
        lay(scene, layer, "laying-on", null)
                .then()
                .statusCode(409)
                .body("code", equalTo("ROS-1763"), "errors", nullValue());
        lay(scene, layer, "laying-on", scene.breakGlass()).then().statusCode(200);
    }

    @Test
    void refusesLayersThatDoNotFit() {
        // Given
        Versions scene = Versions.of(1, MONDAY, 3);
        Campus.Unit stranger = Campus.unit(1);

        // Then
        code(make(scene, cell(scene, 0, 3, "D")), 400, "ROS-1776");
        code(make(scene, cell(scene, 0, 0, "X")), 400, "ROS-1776");
        code(make(scene, cell(scene, 0, 0, "D"), cell(scene, 0, 0, "N")), 400, "ROS-1773");
        String layer = make(scene, cell(scene, 0, 0, "D")).path("id");
        code(lay(scene, layer, "laying-on", null), 409, "ROS-1775");
        String roster = scene.publish("...");
        code(
                scene.unit().asPlanner().header("If-Match", "\"v7\"").put("/roster-layers/" + layer + "/laying-on"),
                412,
                "PLT-1112");
        stranger.asPlanner().get("/roster-layers/" + layer).then().statusCode(404);
        stranger.asPlanner()
                .header("If-Match", "\"v1\"")
                .put("/roster-layers/" + layer + "/laying-on")
                .then()
                .statusCode(404);
        stranger.asPlanner().get("/rosters/" + roster + "/provenance").then().statusCode(404);
    }

    @Test
    void forgetsWhoStoodInALayer() {
        // Given
        Versions scene = Versions.of(2, MONDAY, 3);
        scene.publish("D..", "...");
        String layer = make(scene, cell(scene, 0, 1, "D")).path("id");
        String path = "/roster-layers/" + layer;

        // When
        Campus.erase(scene.person(0));

        // Then
        Await.until(
                PATIENCE,
                "nothing is left of " + scene.person(0),
                () -> !scene.unit().asPlanner().get(path).asString().contains(scene.person(0)));
        scene.unit().asPlanner().get(path).then().body("cells", hasSize(1));
    }

    private static Map<String, Object> cell(Versions scene, int place, int day, String shift) {
        Map<String, Object> cell = new HashMap<>();
        cell.put("person", scene.person(place));
        cell.put("date", scene.start().plusDays(day).toString());
        cell.put("shift", shift.isEmpty() ? null : shift);
        return cell;
    }

    @SafeVarargs
    private static Response make(Versions scene, Map<String, Object>... cells) {
        return keyed(scene.unit().asPlanner())
                .body(Map.of(
                        "kind", "EMERGENCY_PLAN", "titleZh", "一级响应", "titleEn", "Level 1", "cells", List.of(cells)))
                .post("/planning-periods/" + scene.period() + "/layers");
    }

    private static Response lay(Versions scene, String layer, String action, @Nullable String glass) {
        String path = "/roster-layers/" + layer;
        String etag = scene.unit().asPlanner().get(path).header("ETag");
        RequestSpecification request = scene.unit().asPlanner().header("If-Match", etag);
        return (glass == null ? request : request.queryParam("breakGlass", glass)).put(path + "/" + action);
    }

    /// The shifts of a person by day in the roster in force.
    private static List<String> row(Versions scene, int place, int days) {
        JsonPath duties = as(scene.person(place))
                .queryParam("from", scene.start().toString())
                .queryParam("to", scene.start().plusDays(9).toString())
                .get("/my/duties")
                .jsonPath();
        List<String> dates = duties.getList("items.date");
        List<String> shifts = duties.getList("items.shift");
        return IntStream.range(0, days)
                .mapToObj(day -> dates.indexOf(scene.start().plusDays(day).toString()))
                .map(at -> at < 0 ? "" : shifts.get(at))
                .toList();
    }

    private static JsonPath origins(Versions scene, String roster) {
        return scene.unit()
                .asPlanner()
                .get("/rosters/" + roster + "/provenance")
                .jsonPath();
    }

    private static void code(Response response, int status, String code) {
        response.then().statusCode(status).body("code", equalTo(code));
    }
}
