package org.campusfrontline.roster.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.keyed;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.junit.jupiter.api.Test;

@CampusTest
class SupplyApiTest {

    private static final LocalDate DAY = LocalDate.of(2104, 3, 4);

    @Test
    void countsWhatAPublishedRosterNeedsAndFollowsTheNextOne() {
        // Given
        Campus.Unit unit = Campus.unit(2);
        String officer = officer(unit);
        String period = Plans.period(unit, DAY, 2);
        norms(officer, period, "\"v0\"", Map.of("N", Map.of("NIGHT_MEAL", 1, "PROTECTIVE_SET", 2)))
                .then()
                .statusCode(200);
        int before = plan(officer, period).getList("needs").size();

        // When
        Plans.publish(unit, period, "N.", "N.");
        JsonPath first = plan(officer, period);
        Plans.publish(unit, period, ".N", "..");
        JsonPath second = plan(officer, period);

        // Then
        assertThat(before).isZero();
        assertThat(first.getList("needs.quantity")).containsExactly(2, 4);
        assertThat(first.getString("shortages[0].from")).isEqualTo(DAY.toString());
        assertThat(first.getInt("shortages[0].missing")).isEqualTo(4);
        assertThat(first.prettify()).doesNotContain(unit.people().getFirst());
        assertThat(second.getList("needs.day")).containsExactly("2104-03-05", "2104-03-05");
        assertThat(second.getList("needs.quantity")).containsExactly(1, 2);
    }

    /// Two at the east gate, one at the west desk, one at a post without a site: all draw on one stock.
    @Test
    void countsSiteBySiteAndWhoHasNoneApart() {
        // Given
        Campus.Unit unit = Campus.unit(4);
        String officer = officer(unit);
        String period = Plans.period(unit, DAY, 1);
        Map<String, Object> gate = Plans.post("gate");
        gate.put("site", "EAST");
        Map<String, Object> desk = Plans.post("desk");
        desk.put("site", "WEST");
        Campus.replace(unit, period, "posts", List.of(desk, gate, Plans.post("office")))
                .then()
                .statusCode(200);
        norms(officer, period, "\"v0\"", Map.of("D", Map.of("LUNCH", 1, "BED", 1, "PROTECTIVE_SET", 2)))
                .then()
                .statusCode(200);
        String roster = Plans.keep(
                unit,
                period,
                UnaryOperator.identity(),
                List.of(List.of("D@gate"), List.of("D@desk"), List.of("D@office"), List.of("D@gate")));

        // When
        Plans.publishKept(unit, roster).then().statusCode(200);
        JsonPath plan = plan(officer, period);

        // Then
        assertThat(plan.<Map<String, Object>>getList("needs"))
                .extracting(
                        need -> need.get("site"),
                        need -> need.get("shift"),
                        need -> need.get("item"),
                        need -> need.get("quantity"))
                .containsExactly(
                        tuple(null, "D", "LUNCH", 1),
                        tuple(null, "D", "BED", 1),
                        tuple(null, "D", "PROTECTIVE_SET", 2),
                        tuple("EAST", "D", "LUNCH", 2),
                        tuple("EAST", "D", "BED", 2),
                        tuple("EAST", "D", "PROTECTIVE_SET", 4),
                        tuple("WEST", "D", "LUNCH", 1),
                        tuple("WEST", "D", "BED", 1),
                        tuple("WEST", "D", "PROTECTIVE_SET", 2));
        assertThat(plan.<Map<String, Object>>getList("needs"))
                .allSatisfy(need -> assertThat(need).containsKey("site"));
        assertThat(plan.<Integer>getList("shortages.missing")).containsExactly(4, 8);
    }

    @Test
    void issuesNoMoreThanTheStockHolds() {
        // Given
        Campus.Unit unit = Campus.unit(0);
        String officer = officer(unit);

        // When
        Response in = move(officer, unit, "PROTECTIVE_SET", "RECEIPT", 10);
        Response out = move(officer, unit, "PROTECTIVE_SET", "ISSUE", 7);
        Response much = move(officer, unit, "PROTECTIVE_SET", "ISSUE", 4);
        Response meal = move(officer, unit, "LUNCH", "RECEIPT", 4);

        // Then
        in.then().statusCode(201).body("items.PROTECTIVE_SET", equalTo(10));
        out.then().statusCode(201).body("items.PROTECTIVE_SET", equalTo(3));
        much.then().statusCode(409).body("code", equalTo("ROS-1503"));
        meal.then().statusCode(400).body("code", equalTo("ROS-1502"));
        as(officer).get(stock(unit)).then().statusCode(200).body("items.PROTECTIVE_SET", equalTo(3));
    }

    @Test
    void keepsToTheUnitsOfficersAndTheirVersion() {
        // Given
        Campus.Unit unit = Campus.unit(1);
        String officer = officer(unit);
        String stranger = officer(Campus.unit(0));
        String period = Plans.period(unit, DAY, 2);

        // Then
        norms(officer, period, "\"v0\"", Map.of("X", Map.of("LUNCH", 1)))
                .then()
                .statusCode(400)
                .body("code", equalTo("ROS-1501"));
        norms(officer, period, "\"v0\"", Map.of("D", Map.of("LUNCH", 1))).then().statusCode(200);
        norms(officer, period, "\"v0\"", Map.of("D", Map.of("LUNCH", 2))).then().statusCode(412);
        norms(officer, period, "\"v1\"", Map.of("D", Map.of("LUNCH", 2))).then().statusCode(200);
        as(stranger).get("/planning-periods/" + period + "/supply-plan").then().statusCode(404);
        move(stranger, unit, "BED", "RECEIPT", 1).then().statusCode(403);
    }

    @Test
    void tellsWhoeverKeepsTheStockOnceAShortage() {
        // Given
        TestTopics.Mark mark = TestTopics.mark("roster.supply-shortage.v1");
        Campus.Unit unit = Campus.unit(2);
        String officer = officer(unit);
        String period = Plans.period(unit, DAY, 2);
        norms(officer, period, "\"v0\"", Map.of("N", Map.of("PROTECTIVE_SET", 3)))
                .then()
                .statusCode(200);
        move(officer, unit, "PROTECTIVE_SET", "RECEIPT", 4).then().statusCode(201);

        // When
        Plans.publish(unit, period, "NN", "..");
        move(officer, unit, "PROTECTIVE_SET", "ISSUE", 1).then().statusCode(201);
        Response covered = move(officer, unit, "PROTECTIVE_SET", "RECEIPT", 10);
        Response shortAgain = move(officer, unit, "PROTECTIVE_SET", "ISSUE", 12);

        // Then
        covered.then().statusCode(201).body("shortages", empty());
        shortAgain
                .then()
                .statusCode(201)
                .body("shortages[0].missing", equalTo(5), "shortages[0].from", equalTo("2104-03-04"));
        List<JsonPath> told =
                TestTopics.await(mark, 2, Campus.PATIENCE, event -> event.key().contains(unit.code())).stream()
                        .map(event -> JsonPath.from(event.value()))
                        .toList();
        assertThat(told).extracting(one -> one.getInt("missing")).containsExactly(2, 5);
        assertThat(told).extracting(one -> one.getString("from")).containsExactly("2104-03-05", "2104-03-04");
        assertThat(told).allSatisfy(one -> assertThat(one.getList("keepers")).containsExactly(officer));
    }

    @Test
    void countsAllPeriodsThatDrawOnAStock() {
        // Given
        Campus.Unit unit = Campus.unit(1);
        String officer = officer(unit);
        for (int month = 0; month < 2; month++) {
            String period = Plans.period(unit, DAY.plusMonths(month), 2);
            norms(officer, period, "\"v0\"", Map.of("N", Map.of("PROTECTIVE_SET", 3)))
                    .then()
                    .statusCode(200);
            Plans.publish(unit, period, "N.");
        }

        // When
        Response received = move(officer, unit, "PROTECTIVE_SET", "RECEIPT", 4);

        // Then
        received.then()
                .statusCode(201)
                .body("shortages[0].from", equalTo(DAY.plusMonths(1).toString()), "shortages[0].missing", equalTo(2));
    }

    private static String officer(Campus.Unit unit) {
        String officer = Campus.fresh("CO");
        TestGrants.give(officer, "care-officer", Campus.TREE, unit.code());
        return officer;
    }

    private static Response norms(String officer, String period, String tag, Map<String, ?> shifts) {
        return as(officer)
                .header("If-Match", tag)
                .body(Map.of("shifts", shifts))
                .put("/planning-periods/" + period + "/supply-norms");
    }

    private static JsonPath plan(String officer, String period) {
        return as(officer).get("/planning-periods/" + period + "/supply-plan").jsonPath();
    }

    private static Response move(String officer, Campus.Unit unit, String item, String kind, int quantity) {
        return keyed(as(officer))
                .body(Map.of("item", item, "kind", kind, "quantity", quantity, "memo", "夜班领用"))
                .post(stock(unit) + "/moves");
    }

    private static String stock(Campus.Unit unit) {
        return "/units/" + Campus.TREE + "/" + unit.code() + "/supply-stock";
    }
}
