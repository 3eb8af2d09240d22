package org.campusfrontline.roster.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.PATIENCE;
import static org.campusfrontline.roster.Campus.keyed;
import static org.campusfrontline.roster.Campus.replace;
import static org.campusfrontline.roster.Campus.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.campusfrontline.roster.rulebook.RuleSets;
import org.junit.jupiter.api.Test;

/// Two people: the first worked five nights of the week before, two of them against a wish; four nights are to come, of
/// which the second wants the first free.
@CampusTest
class LevelsApiTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
    private static final LocalDate NEXT = MONDAY.plusWeeks(1);

    private final Campus.Unit unit = unit(2);
    private final String carried = unit.people().get(0);
    private final String rested = unit.people().get(1);

    @Test
    void givesWhoCarriedLessTheMoreAndPutsThatBeforeWishesWhereAsked() {
        // Given
        weekBefore();
        String period = nights();

        // When
        String weighed = solved(period, Map.of("seconds", 30));
        String inOrder = solved(period, Map.of("seconds", 30, "order", "LEXICOGRAPHIC"));

        // Then
        assertThat(nights(weighed, carried)).isEqualTo(1);
        assertThat(nights(inOrder, carried)).isZero();
        levels(weighed)
                .body("levels.level", contains("COVER", "LAW", "FAIRNESS", "WISHES"))
                .body("levels.value[0]", equalTo(0), "levels.proved[0]", equalTo(true))
                .body("levels.value[1]", equalTo(0), "levels.proved[1]", equalTo(true))
                .body("levels.value[3]", equalTo(0), "levels.proved[3]", equalTo(true))
                .body("shares.find { it.axis == 'NIGHTS' }.largest", equalTo(1333))
                .body("shares.find { it.axis == 'NIGHTS' }.least", equalTo(1111));
        levels(inOrder)
                .body("levels.value[0]", equalTo(0), "levels.proved[0]", equalTo(true))
                .body("levels.value[3]", equalTo(5), "levels.bound[3]", equalTo(0), "levels.gap[3]", equalTo(1f))
                .body("shares.find { it.axis == 'NIGHTS' }.largest", equalTo(1111))
                .body("shares.find { it.axis == 'NIGHTS' }.least", equalTo(1111));
    }

    @Test
    void tellsHowManyDaysAreNotWhatPeopleKnow() {
        // Given
        String period = nights();
        Plans.publish(unit, period, "NN..", "..NN");

        // When
        String other = Plans.keep(unit, period, "N.N.", ".N.N");

        // Then
        levels(other)
                .body("levels.level[4]", equalTo("STABILITY"), "levels.value[4]", equalTo(4))
                .body("levels.unit[4]", equalTo("CHANGED_DAYS"), "levels.bound[4]", nullValue());
    }

    @Test
    void addsWhatSoftRulesOfBoundSetsCostAndTellsNoBoundThatNobodyKnows() {
        // Given: four days want a reserve, two nights in a row are unwanted, and one night each is enough
        String period = nights();
        RuleSets.bind(
                unit,
                period,
                RuleSets.soft("RESERVE_COVER", 6, "of", "D", "min", 1),
                RuleSets.soft("UNWANTED_PATTERN", 4, "pattern", "N>N"),
                RuleSets.soft("MAX_NIGHTS", 3, "max", 1));

        // When
        String roster = Plans.keep(unit, period, "NN..", "..NN");

        // Then
        levels(roster)
                .body("levels.level", contains("COVER", "LAW", "FAIRNESS", "WISHES"))
                .body("levels.rules", contains(24, 6, 0, 8))
                .body("levels.value[0]", equalTo(24), "levels.value[1]", equalTo(0), "levels.value[3]", equalTo(8))
                .body("levels[0]", not(hasKey("bound")), "levels[0]", not(hasKey("gap")))
                .body("levels[3]", not(hasKey("bound")))
                .body("levels.proved", contains(false, false, true, false));
        unit.asPlanner().get("/rosters/" + roster).then().body("rules", equalTo(38));
    }

    @Test
    void hidesARosterFromOthersPlannersAndRefusesWeightsThatLeaveNoOrder() {
        // Given
        String period = nights();
        String roster = Plans.keep(unit, period, "NN..", "..NN");
        replace(unit, period, "requests", List.of(wish(rested, NEXT, 1_000_000)))
                .then()
                .statusCode(200);

        // Then
        unit(0).asPlanner().get("/rosters/" + roster + "/levels").then().statusCode(404);
        keyed(unit.asPlanner())
                .body(Map.of("seconds", 1, "order", "LEXICOGRAPHIC"))
                .post("/planning-periods/" + period + "/solves")
                .then()
                .statusCode(409)
                .body("code", equalTo("ROS-3002"));
    }

    private void weekBefore() {
        String before = Plans.period(unit, MONDAY, 7);
        replace(unit, before, "requests", List.of(wish(carried, MONDAY, 1), wish(carried, MONDAY.plusDays(1), 1)))
                .then()
                .statusCode(200);
        Plans.publish(unit, before, "NNNNN..", ".......");
    }

    private String nights() {
        String period = Plans.period(unit, NEXT, 4);
        List<Map<String, Object>> cover = IntStream.range(0, 4)
                .mapToObj(day -> Map.<String, Object>of(
                        "date",
                        NEXT.plusDays(day).toString(),
                        "shift",
                        "N",
                        "wanted",
                        1,
                        "underWeight",
                        10_000,
                        "overWeight",
                        10_000))
                .toList();
        replace(unit, period, "cover", cover).then().statusCode(200);
        replace(unit, period, "requests", List.of(wish(rested, NEXT, 5))).then().statusCode(200);
        return period;
    }

    private static Map<String, Object> wish(String person, LocalDate date, int weight) {
        return Map.of("person", person, "date", date.toString(), "shift", "N", "wish", "OFF", "weight", weight);
    }

    private String solved(String period, Map<String, Object> order) {
        String job = keyed(unit.asPlanner())
                .body(order)
                .post("/planning-periods/" + period + "/solves")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return Await.value(PATIENCE.multipliedBy(2), "job " + job + " is done", () -> {
            JsonPath now = unit.asPlanner().get("/jobs/" + job).jsonPath();
            return Optional.ofNullable(now.getString("result.roster"));
        });
    }

    private long nights(String roster, String person) {
        JsonPath people = unit.asPlanner()
                .get("/rosters/" + roster + "/people")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return people.<String>getList("items.find { it.person == '" + person + "' }.duties.shift").stream()
                .filter("N"::equals)
                .count();
    }

    private ValidatableResponse levels(String roster) {
        return unit.asPlanner().get("/rosters/" + roster + "/levels").then().statusCode(200);
    }
}
