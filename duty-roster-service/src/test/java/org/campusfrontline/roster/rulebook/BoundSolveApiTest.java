package org.campusfrontline.roster.rulebook;

import static org.campusfrontline.roster.Campus.unit;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.campusfrontline.roster.plan.Solved;
import org.junit.jupiter.api.Test;

/// Periods that are solved by the sets that bind them.
@CampusTest
class BoundSolveApiTest {

    private static final LocalDate MONDAY = LocalDate.of(2028, 2, 7);
    private static final int DAYS = 14;

    @Test
    void plansByHardRulesOfBoundSetsAndTellsFiguresOfAllThatIsJudged() {
        // Given: six people, two by day and one by night, each with one weekend and at most five shifts a week
        Campus.Unit unit = unit(6);
        String period = demanding(unit);
        String set = published(
                unit,
                hard("week", "MAX_MINUTES_PER_WEEK", "max", 40 * 60),
                hard("window", "MAX_SHIFTS_IN_WINDOW", "max", 5, "days", 7),
                hard("nights", "MAX_CONSECUTIVE_NIGHTS", "max", 2),
                hard("weekends", "MAX_WEEKENDS", "max", 1),
                hard("rest", "MIN_REST", "minutes", 11 * 60),
                soft("even", "MAX_NIGHTS", 3, "max", 2));
        bind(unit, period, set, "\"v0\"", List.of()).then().statusCode(200);

        // When
        String roster = Solved.roster(unit, period, 30);

        // Then
        JsonPath judged =
                unit.asPlanner().get("/rosters/" + roster + "/judgement").jsonPath();
        Assertions.assertThat(judged.getInt("hard")).isZero();
        int rules = judged.getInt("soft");
        Assertions.assertThat(rules)
                .as("fourteen nights of six people, two each without a fine")
                .isEqualTo(6);
        unit.asPlanner()
                .get("/rosters/" + roster)
                .then()
                .body("breaches", empty(), "engine", equalTo("rule lines"), "rules", equalTo(rules))
                .body("value", equalTo(rules), "seatsFilled", equalTo(3 * DAYS))
                .body("bound", allOf(notNullValue(), lessThanOrEqualTo(rules)), "bound", greaterThan(0));
        Solved.publish(unit, roster).then().statusCode(200);
    }

    @Test
    void tellsNoBoundOfPlansThatWereComputedUnderOtherRules() {
        // Given
        Campus.Unit unit = unit(6);
        String period = demanding(unit);
        String set = published(unit, soft("even", "MAX_NIGHTS", 3, "max", 2));
        bind(unit, period, set, "\"v0\"", List.of()).then().statusCode(200);
        String roster = Solved.roster(unit, period, 12);
        unit.asPlanner().get("/rosters/" + roster).then().body("bound", notNullValue());

        // When
        bind(unit, period, set, "\"v1\"", unit.people().subList(0, 1)).then().statusCode(200);

        // Then
        unit.asPlanner()
                .get("/rosters/" + roster)
                .then()
                .body("bound", nullValue(), "gap", nullValue(), "proved", equalTo(false));
    }

    @Test
    void keepsAPlanThatShowsWhichRulesStandAgainstEachOther() {
        // Given: nobody may work more than one day, and everybody has to work three
        Campus.Unit unit = unit(2);
        String period = demanding(unit);
        String set = published(unit, hard("most", "MAX_SHIFTS", "max", 1), hard("least", "MIN_SHIFTS", "min", 3));
        bind(unit, period, set, "\"v0\"", List.of()).then().statusCode(200);

        // When
        String roster = Solved.roster(unit, period, 5);

        // Then
        unit.asPlanner().get("/rosters/" + roster + "/judgement").then().body("hard", greaterThan(0));
        unit.asPlanner().get("/rosters/" + roster).then().body("bound", nullValue(), "proved", equalTo(false));
        Solved.publish(unit, roster).then().statusCode(409).body("code", equalTo("ROS-2002"));
    }

    private static String demanding(Campus.Unit unit) {
        String period = Plans.period(unit, MONDAY, DAYS);
        List<Map<String, Object>> cover = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            cover.add(cover(MONDAY.plusDays(day), "D", 2));
            cover.add(cover(MONDAY.plusDays(day), "N", 1));
        }
        Campus.replace(unit, period, "cover", cover).then().statusCode(200);
        return period;
    }

    private static Map<String, Object> cover(LocalDate date, String shift, int wanted) {
        return Map.of("date", date.toString(), "shift", shift, "wanted", wanted, "underWeight", 100, "overWeight", 10);
    }

    private static String published(Campus.Unit unit, Object... rules) {
        String set = RuleSets.named(unit);
        RuleSets.draft(unit, set, List.of(rules)).then().statusCode(201);
        unit.asPlanner()
                .header("If-Match", "\"v1\"")
                .put("/rule-sets/" + set + "/versions/1/publication")
                .then()
                .statusCode(200);
        return set;
    }

    private static Map<String, Object> hard(String id, String kind, Object... parameters) {
        Map<String, Object> rule = rule(id, kind, true, 1, parameters);
        rule.put("source", Map.of("citation", "School rule 7"));
        return rule;
    }

    private static Map<String, Object> soft(String id, String kind, int weight, Object... parameters) {
        return rule(id, kind, false, weight, parameters);
    }

    private static Map<String, Object> rule(String id, String kind, boolean hard, int weight, Object... parameters) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (int place = 0; place < parameters.length; place += 2) {
            list.add(Map.of("name", parameters[place], "number", parameters[place + 1]));
        }
        return new LinkedHashMap<>(Map.of("id", id, "kind", kind, "parameters", list, "hard", hard, "weight", weight));
    }

    private static Response bind(Campus.Unit unit, String period, String set, String etag, List<String> people) {
        return unit.asPlanner()
                .header("If-Match", etag)
                .body(Map.of("items", List.of(Map.of("ruleSet", set, "number", 1, "people", people))))
                .put("/planning-periods/" + period + "/rule-sets");
    }
}
