package org.campusfrontline.roster.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.replace;
import static org.campusfrontline.roster.Campus.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.campusfrontline.roster.plan.Solved;
import org.junit.jupiter.api.Test;

/// Periods with posts, qualifications, loans, pairs, budgets and a past.
@CampusTest
class PostsApiTest {

    private static final LocalDate MONDAY = LocalDate.of(2091, 3, 5);
    private static final int DAYS = 7;
    private static final int SECONDS = 6;

    @Test
    void plansShiftsAtPostsByWhoMayStandThere() {
        // Given: only the first two may stand at the gate, the second until Wednesday; the first and third never meet
        Campus.Unit unit = unit(4);
        String period = withPosts(unit);
        String first = unit.people().get(0);
        String second = unit.people().get(1);
        replace(unit, period, "qualifications", List.of(skill(first, null), skill(second, MONDAY.plusDays(2))))
                .then()
                .statusCode(200)
                .body("qualifications", equalTo(2));
        replace(
                        unit,
                        period,
                        "pairs",
                        List.of(Map.of("first", first, "second", unit.people().get(2), "together", false)))
                .then()
                .statusCode(200);
        List<Map<String, Object>> cover = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            cover.add(cover(day, "gate", 1));
            cover.add(cover(day, "desk", 0));
        }
        replace(unit, period, "cover", cover).then().statusCode(200);

        // When
        String roster = Solved.roster(unit, period, SECONDS);

        // Then
        unit.asPlanner()
                .get("/rosters/" + roster)
                .then()
                .body("breaches", empty(), "seatsFilled", equalTo(2 * DAYS), "value", equalTo(0));
        JsonPath days = unit.asPlanner().get("/rosters/" + roster + "/days").jsonPath();
        List<Map<String, Object>> gates =
                days.getList("items.shifts.flatten().findAll { it.post == 'gate' && it.shift == 'D' }");
        assertThat(gates).hasSize(DAYS);
        for (int day = 0; day < DAYS; day++) {
            List<?> people = (List<?>) gates.get(day).get("people");
            assertThat(people).hasSize(1);
            assertThat(day > 2 ? List.of(first) : List.of(first, second)).containsAll(cast(people));
        }
        Solved.publish(unit, roster).then().statusCode(200);
        as(first)
                .queryParam("from", MONDAY.toString())
                .queryParam("to", MONDAY.plusDays(DAYS).toString())
                .get("/my/duties")
                .then()
                .body("items.post", everyItem(notNullValue()));
        unit.asPlanner()
                .accept("image/svg+xml")
                .get("/rosters/" + roster + "/wall-chart")
                .then()
                .statusCode(200)
                .body(containsString("D@gate"));
    }

    @Test
    void borrowsNobodyBeyondTheDaysAndShiftsOfTheLoan() {
        // Given: one of the unit's own, and one lent from Tuesday to Friday for two shifts
        Campus.Unit lender = unit(0);
        Campus.Unit unit = unit(2);
        String period = Plans.period(unit, MONDAY, DAYS);
        String lent = unit.people().get(1);
        Map<String, Object> loan = new LinkedHashMap<>(Map.of(
                "person",
                lent,
                "lender",
                lender.code(),
                "from",
                MONDAY.plusDays(1).toString(),
                "until",
                MONDAY.plusDays(4).toString(),
                "maxShifts",
                2,
                "payback",
                true));
        replace(unit, period, "loans", List.of(loan)).then().statusCode(200).body("loans", equalTo(1));
        List<Map<String, Object>> cover = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            cover.add(plainCover(day, 2));
        }
        replace(unit, period, "cover", cover).then().statusCode(200);

        // When
        String roster = Solved.roster(unit, period, SECONDS);

        // Then
        unit.asPlanner().get("/rosters/" + roster).then().body("breaches", empty(), "seatsFilled", equalTo(DAYS + 2));
        List<String> dates = unit.asPlanner()
                .get("/rosters/" + roster + "/people")
                .path("items.find { it.person == '" + lent + "' }.duties.date");
        assertThat(dates)
                .hasSize(2)
                .allSatisfy(
                        date -> assertThat(LocalDate.parse(date)).isBetween(MONDAY.plusDays(1), MONDAY.plusDays(4)));
        Solved.publish(unit, roster).then().statusCode(200);
        String owed = "/units/" + Campus.TREE + "/" + lender.code() + "/loans";
        lender.asPlanner()
                .get(owed)
                .then()
                .statusCode(200)
                .body("items.unit", contains(unit.code()), "items[0].lentShifts", equalTo(2))
                .body("items[0].lentMinutes", equalTo(2 * 480), "items[0].openShifts", equalTo(2));
        unit.asPlanner()
                .get("/units/" + Campus.TREE + "/" + unit.code() + "/loans")
                .then()
                .body("items[0].borrowedShifts", equalTo(2), "items[0].openShifts", equalTo(-2));
        unit.asPlanner().get(owed).then().statusCode(404);
        Plans.publish(unit, period, "DDDDDDD", "..D....");
        lender.asPlanner().get(owed).then().body("items[0].lentShifts", equalTo(1), "items[0].openShifts", equalTo(1));
    }

    @Test
    void countsTheHeaviestWishesUntilTheBudgetIsSpent() {
        // Given: three wishes against three days of seven, of which the budget takes the heaviest and the lightest
        Campus.Unit unit = unit(1);
        String person = unit.people().getFirst();
        String period = Plans.period(unit, MONDAY, DAYS);
        replace(unit, period, "cover", List.of(plainCover(0, 1), plainCover(1, 1), plainCover(2, 1)))
                .then()
                .statusCode(200);
        replace(unit, period, "requests", List.of(off(person, 0, 5), off(person, 1, 4), off(person, 2, 2)))
                .then()
                .statusCode(200);
        replace(unit, period, "wish-budgets", List.of(Map.of("person", person, "budget", 7)))
                .then()
                .statusCode(200)
                .body("wishBudgets", equalTo(1));

        // When
        String roster = Solved.roster(unit, period, SECONDS);

        // Then
        unit.asPlanner()
                .get("/rosters/" + roster)
                .then()
                .body("value", equalTo(7), "wishes", equalTo(7), "proved", equalTo(true));
    }

    @Test
    void countsWhatWasWorkedBeforeTheFirstDay() {
        // Given: five days in a row until Sunday by a published roster, and at most six
        Campus.Unit unit = unit(1);
        Plans.publish(unit, Plans.period(unit, MONDAY.minusDays(7), DAYS), "..DDDDD");
        String period = Plans.period(unit, MONDAY, DAYS);
        Map<String, Object> member =
                unit.asPlanner().get("/planning-periods/" + period + "/staff").path("items[0]");
        Map<String, Object> limited = new LinkedHashMap<>(member);
        limited.put("maxConsecutiveShifts", 6);
        replace(unit, period, "staff", List.of(limited)).then().statusCode(200);
        List<Map<String, Object>> cover = new ArrayList<>();
        for (int day = 0; day < 3; day++) {
            cover.add(plainCover(day, 1));
        }
        replace(unit, period, "cover", cover).then().statusCode(200);

        // When
        String roster = Solved.roster(unit, period, SECONDS);

        // Then: one of Monday and Tuesday is free
        unit.asPlanner().get("/rosters/" + roster).then().body("breaches", empty(), "seatsFilled", equalTo(2));
    }

    @Test
    void namesEveryEntryThatDoesNotFit() {
        // Given
        Campus.Unit unit = unit(2);
        String period = withPosts(unit);
        String person = unit.people().getFirst();

        // Then
        refused(replace(unit, period, "cover", List.of(plainCover(0, 1))), "ROS-1016");
        Map<String, Object> cover = cover(0, "gate", 2);
        refused(replace(unit, period, "cover", List.of(cover)), "ROS-1009");
        refused(replace(unit, period, "posts", List.of(Plans.post("gate", "nosuch"))), "ROS-1005");
        refused(
                replace(unit, period, "pairs", List.of(Map.of("first", person, "second", person, "together", true))),
                "ROS-1019");
        Map<String, Object> day = Map.of("person", person, "date", MONDAY.toString(), "worked", false);
        refused(replace(unit, period, "history", List.of(day)), "ROS-1018");
        Map<String, Object> backwards = skill(person, MONDAY);
        backwards.put("from", MONDAY.plusDays(1).toString());
        refused(replace(unit, period, "qualifications", List.of(backwards)), "ROS-1017");
        Map<String, Object> loan = Map.of(
                "person",
                person,
                "lender",
                unit.code(),
                "from",
                MONDAY.toString(),
                "until",
                MONDAY.toString(),
                "maxShifts",
                1,
                "payback",
                false);
        refused(replace(unit, period, "loans", List.of(loan)), "ROS-1020");
        Map<String, Object> total = Map.of("person", person, "kind", "SHIFTS", "number", 3);
        refused(replace(unit, period, "totals", List.of(total, total)), "ROS-1008");
        replace(unit, period, "cover", List.of(cover(0, "gate", 1))).then().statusCode(200);
        replace(unit, period, "posts", List.of()).then().statusCode(409).body("code", equalTo("ROS-1010"));
        unit.asPlanner()
                .get("/planning-periods/" + period + "/posts")
                .then()
                .body("items.id", contains("gate", "desk"), "items[0].skills", hasSize(1));
    }

    private static void refused(Response response, String code) {
        response.then().statusCode(400).body("code", equalTo(code));
    }

    private static String withPosts(Campus.Unit unit) {
        String period = Plans.period(unit, MONDAY, DAYS);
        Map<String, Object> gate = Plans.post("gate", "D");
        gate.put("skills", List.of("guard"));
        replace(unit, period, "posts", List.of(gate, Plans.post("desk", "D")))
                .then()
                .statusCode(200)
                .body("posts", equalTo(2));
        return period;
    }

    private static Map<String, Object> skill(String person, LocalDate until) {
        Map<String, Object> skill = new LinkedHashMap<>(Map.of("person", person, "kind", "SKILL", "name", "guard"));
        if (until != null) {
            skill.put("until", until.toString());
        }
        return skill;
    }

    private static Map<String, Object> plainCover(int day, int wanted) {
        return new LinkedHashMap<>(Map.of(
                "date",
                MONDAY.plusDays(day).toString(),
                "shift",
                "D",
                "wanted",
                wanted,
                "underWeight",
                100,
                "overWeight",
                1));
    }

    private static Map<String, Object> cover(int day, String post, int min) {
        Map<String, Object> cover = plainCover(day, 1);
        cover.put("post", post);
        cover.put("min", min);
        return cover;
    }

    private static Map<String, Object> off(String person, int day, int weight) {
        return Map.of(
                "person",
                person,
                "date",
                MONDAY.plusDays(day).toString(),
                "shift",
                "D",
                "wish",
                "OFF",
                "weight",
                weight);
    }

    private static List<String> cast(List<?> people) {
        return people.stream().map(Object::toString).toList();
    }
}
