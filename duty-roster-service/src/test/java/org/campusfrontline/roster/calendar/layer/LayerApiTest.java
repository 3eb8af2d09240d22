package org.campusfrontline.roster.calendar.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.PATIENCE;
import static org.campusfrontline.roster.Campus.TREE;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.fresh;
import static org.campusfrontline.roster.Campus.keyed;
import static org.campusfrontline.roster.calendar.Days.audited;
import static org.campusfrontline.roster.calendar.Days.calendar;
import static org.campusfrontline.roster.calendar.Days.wholeTreeOperator;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.directory.Directory;
import org.junit.jupiter.api.Test;

@CampusTest
class LayerApiTest {

    @Inject
    Sql sql;

    @Test
    void laysTheUnitsWordOverTheCampussAndTakesItBack() {
        // Given: Thursday and Friday off on campus, the Friday worked in the unit
        String root = fresh("ROOT");
        String chief = wholeTreeOperator("PLACE", root);
        String campus = fresh("EAST");
        TestGrants.unit("PLACE", campus, root);
        Await.until(
                PATIENCE,
                campus + " is known",
                () -> Arc.container()
                        .instance(Directory.class)
                        .get()
                        .unit(campus)
                        .isPresent());
        Campus.Unit unit = Campus.unit(0);
        TestGrants.give(unit.planner(), "operator", TREE, unit.code());
        unit.asPlanner()
                .header("If-Match", "\"v0\"")
                .body(Map.of("campus", campus))
                .put("/calendar-settings/" + TREE + "/" + unit.code())
                .then()
                .statusCode(200)
                .body("campusInForce", equalTo(campus), "restMonthsInForce", equalTo(6), "version", equalTo(1));
        declare(unit.planner(), TREE, unit.code(), "ADJUSTED_WORKING_DAY", "2026-03-12", "2026-03-12")
                .then()
                .statusCode(201);
        Response off = declare(chief, "PLACE", campus, "CAMPUS_DAY_OFF", "2026-03-12", "2026-03-13");
        off.then().statusCode(201).body("declaredBy", equalTo(chief), "actions[0].allowed", equalTo(true));
        Map<String, Object> thursday = Map.of("from", "2026-03-12", "to", "2026-03-13");

        // When
        JsonPath onCampus = calendar(chief, with(thursday, "campus", campus));
        JsonPath inUnit = calendar(chief, with(with(thursday, "tree", TREE), "unit", unit.code()));
        JsonPath elsewhere = calendar(chief, thursday);
        String layer = off.path("id");
        as(chief)
                .header("If-Match", "\"v7\"")
                .body(Map.of("reason", "校庆改期"))
                .put("/calendar-layers/" + layer + "/revocation")
                .then()
                .statusCode(412);
        as(chief)
                .header("If-Match", "\"v1\"")
                .body(Map.of("reason", "校庆改期"))
                .put("/calendar-layers/" + layer + "/revocation")
                .then()
                .statusCode(200)
                .body("revokedBy", equalTo(chief), "revocationReason", equalTo("校庆改期"));
        JsonPath afterwards = calendar(chief, with(thursday, "campus", campus));

        // Then
        assertThat(onCampus.<String>getList("days.dayClass")).containsExactly("REST_DAY", "REST_DAY");
        assertThat(onCampus.getInt("days[0].block.days")).isEqualTo(4);
        assertThat(inUnit.<String>getList("days.dayClass")).containsExactly("WORKING_DAY", "REST_DAY");
        assertThat(inUnit.<Boolean>getList("days[0].layers.changed")).containsExactly(true, true);
        assertThat(elsewhere.<String>getList("days.dayClass")).containsExactly("WORKING_DAY", "WORKING_DAY");
        assertThat(afterwards.<String>getList("days.dayClass")).containsExactly("WORKING_DAY", "WORKING_DAY");
        as(chief)
                .header("If-Match", "\"v2\"")
                .body(Map.of("reason", "再来一次"))
                .put("/calendar-layers/" + layer + "/revocation")
                .then()
                .statusCode(409)
                .body("code", equalTo("ROS-1213"));
        as(chief)
                .queryParam("tree", "PLACE")
                .queryParam("node", campus)
                .get("/calendar-layers")
                .then()
                .body("items", hasSize(1), "items[0].id", equalTo(layer), "next", nullValue());
        assertThat(audited(sql, "calendar-layer.declared", layer)).isEqualTo(1);
        assertThat(audited(sql, "calendar-layer.revoked", layer)).isEqualTo(1);
    }

    @Test
    void refusesALayerOfANodeThatTheCallerDoesNotOperateAndDaysTheWrongWayRound() {
        // Given
        Campus.Unit unit = Campus.unit(0);
        TestGrants.give(unit.planner(), "operator", TREE, unit.code());

        // When
        Response foreign =
                declare(unit.planner(), TREE, Campus.unit(0).code(), "CAMPUS_DAY_OFF", "2026-03-12", "2026-03-12");
        Response backwards = declare(unit.planner(), TREE, unit.code(), "CAMPUS_DAY_OFF", "2026-03-13", "2026-03-12");
        Response tooLong = as(unit.planner())
                .queryParam("from", "2026-01-01")
                .queryParam("to", "2027-02-05")
                .get("/calendar");

        // Then
        foreign.then().statusCode(403);
        backwards.then().statusCode(400).body("code", equalTo("ROS-1212"));
        tooLong.then().statusCode(400).body("code", equalTo("ROS-1207"));
    }

    private static Response declare(String person, String tree, String node, String kind, String from, String to) {
        return keyed(as(person))
                .body(Map.of("tree", tree, "node", node, "kind", kind, "from", from, "to", to, "reason", "校庆"))
                .post("/calendar-layers");
    }

    private static Map<String, Object> with(Map<String, Object> map, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return more;
    }
}
