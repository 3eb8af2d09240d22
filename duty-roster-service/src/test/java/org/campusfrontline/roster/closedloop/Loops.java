package org.campusfrontline.roster.closedloop;

import static org.campusfrontline.roster.Campus.keyed;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.roster.Campus;

/// Policies, loops and cohorts as tests want them. All loops of a unit have the same buildings.
final class Loops {

    static final ZoneId CAMPUS = ZoneId.of("Asia/Shanghai");

    private Loops() {}

    static LocalDate today() {
        return LocalDate.now(CAMPUS);
    }

    static String policy(Campus.Unit unit) {
        return keyed(unit.asPlanner())
                .body(Map.of("tree", Campus.TREE, "unit", unit.code(), "nameZh", "闭环轮换规定", "nameEn", "Loop policy"))
                .post("/closed-loop-policies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response draft(Campus.Unit unit, String policy, int loop, int isolation, int watch, int rest) {
        return keyed(unit.asPlanner())
                .body(Map.of(
                        "phases",
                        Map.of(
                                "loop", loop,
                                "isolation", isolation,
                                "watch", watch,
                                "rest", rest,
                                "loopTests", List.of(1),
                                "isolationTests", isolation == 0 ? List.of() : List.of(1),
                                "watchTests", List.of()),
                        "source",
                        Map.of("title", "优化措施的通知", "link", "https://example.edu/15", "quote", "5 天居家健康监测")))
                .post("/closed-loop-policies/" + policy + "/versions");
    }

    static JsonPath preview(Campus.Unit unit, String policy, int number, LocalDate from) {
        return unit.asPlanner()
                .queryParam("from", from.toString())
                .get(version(policy, number) + "/preview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static Response publish(Campus.Unit unit, String policy, int number, LocalDate from, String basis) {
        String etag = unit.asPlanner().get(version(policy, number)).header("ETag");
        return unit.asPlanner()
                .header("If-Match", etag)
                .body(Map.of("from", from.toString(), "basis", basis))
                .put(version(policy, number) + "/publication");
    }

    private static String version(String policy, int number) {
        return "/closed-loop-policies/" + policy + "/versions/" + number;
    }

    /// A policy with these days in force from today.
    static String inForce(Campus.Unit unit, int loop, int isolation, int watch, int rest) {
        String policy = policy(unit);
        draft(unit, policy, loop, isolation, watch, rest).then().statusCode(201);
        String basis = preview(unit, policy, 1, today()).getString("basis");
        publish(unit, policy, 1, today(), basis).then().statusCode(200);
        return policy;
    }

    static Map<String, Object> loopPart(Campus.Unit unit, int overlap, int beds, int wanted) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("nameZh", "食堂闭环");
        part.put("nameEn", "Canteen loop");
        part.put("overlapDays", overlap);
        part.put("cohortsAtOnce", 1);
        part.put("mixedShifts", false);
        part.put(
                "buildings",
                List.of(
                        building(unit.code() + "-L1", "LIVING", beds),
                        building(unit.code() + "-L2", "LIVING", beds),
                        building(unit.code() + "-I1", "ISOLATION", beds),
                        building(unit.code() + "-I2", "ISOLATION", beds)));
        part.put("posts", List.of(Map.of("code", "CANTEEN", "name", "第一食堂", "wanted", wanted)));
        return part;
    }

    private static Map<String, Object> building(String code, String use, int beds) {
        return Map.of("code", code, "name", "楼 " + code, "use", use, "beds", beds);
    }

    static String loop(Campus.Unit unit, String policy, int overlap, int beds, int wanted) {
        return loop(unit, policy, loopPart(unit, overlap, beds, wanted));
    }

    static String loop(Campus.Unit unit, String policy, Map<String, Object> part) {
        return keyed(unit.asPlanner())
                .body(Map.of("tree", Campus.TREE, "unit", unit.code(), "policy", policy, "loop", part))
                .post("/closed-loops")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response change(Campus.Unit unit, String loop, Map<String, Object> part) {
        String etag = unit.asPlanner().get("/closed-loops/" + loop).header("ETag");
        return unit.asPlanner().header("If-Match", etag).body(part).put("/closed-loops/" + loop);
    }

    static Response cohort(Campus.Unit unit, String loop, String name, List<String> people) {
        return keyed(unit.asPlanner())
                .body(Map.of(
                        "name",
                        name,
                        "members",
                        people.stream()
                                .map(person -> Map.of("person", person, "post", "CANTEEN"))
                                .toList()))
                .post("/closed-loops/" + loop + "/cohorts");
    }

    /// Two cohorts of two people each, out of the unit's first four.
    static String loopOfFour(Campus.Unit unit, String policy, int overlap) {
        return loopOfFour(unit, policy, overlap, 0);
    }

    /// The same out of four others, from a place on.
    static String loopOfFour(Campus.Unit unit, String policy, int overlap, int place) {
        String loop = loop(unit, policy, overlap, 2, 2);
        cohorts(unit, loop, place);
        return loop;
    }

    static void cohorts(Campus.Unit unit, String loop, int place) {
        cohort(unit, loop, "第一批", unit.people().subList(place, place + 2))
                .then()
                .statusCode(201);
        cohort(unit, loop, "第二批", unit.people().subList(place + 2, place + 4))
                .then()
                .statusCode(201);
    }

    static Response preview(Campus.Unit unit, String loop, LocalDate from, int days) {
        return unit.asPlanner()
                .queryParam("from", from.toString())
                .queryParam("days", days)
                .get("/closed-loops/" + loop + "/plan");
    }

    static JsonPath plan(Campus.Unit unit, String loop, LocalDate from, int days) {
        String basis =
                preview(unit, loop, from, days).then().statusCode(200).extract().path("basis");
        return take(unit, loop, from, days, basis)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static Response take(Campus.Unit unit, String loop, LocalDate from, int days, String basis) {
        return unit.asPlanner()
                .body(Map.of("from", from.toString(), "days", days, "basis", basis))
                .put("/closed-loops/" + loop + "/plan");
    }

    static JsonPath stays(Campus.Unit unit, String loop) {
        return unit.asPlanner()
                .get("/closed-loops/" + loop + "/stays")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /// The person's stay that begins first.
    static String stay(Campus.Unit unit, String loop, String person) {
        return stays(unit, loop).getString("items.find { it.person == '" + person + "' }.id");
    }

    static Response move(Campus.Unit unit, String stay, String move) {
        String etag = unit.asPlanner().get("/loop-stays/" + stay).header("ETag");
        return unit.asPlanner().header("If-Match", etag).put("/loop-stays/" + stay + "/" + move);
    }
}
