package org.campusfrontline.roster.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.PATIENCE;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.replace;
import static org.campusfrontline.roster.Campus.unit;
import static org.campusfrontline.roster.Campus.upload;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestEvent;
import org.campusfrontline.platform.testing.TestTopics;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Instances;
import org.junit.jupiter.api.Test;

@CampusTest
class PublicationApiTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Test
    void tellsOfTheRosterAndEachPersonsDutiesWhichThePersonThenSees() {
        // Given
        Campus.Unit unit = unit(6);
        String period = upload(unit, MONDAY, Instances.GATE).path("id");
        String roster = Solved.roster(unit, period);
        JsonPath figures = unit.asPlanner().get("/rosters/" + roster).jsonPath();
        TestTopics.Mark rosters = TestTopics.mark("roster.roster.v1");
        TestTopics.Mark plans = TestTopics.mark("roster.duty-plan.v1");

        // When
        Solved.publish(unit, roster)
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("state", equalTo("PUBLISHED"), "publishedAt", notNullValue());

        // Then
        TestEvent told =
                TestTopics.awaitOne(rosters, PATIENCE, event -> event.key().equals(period));
        assertThat(told.json().path("seatsWanted").asLong()).isEqualTo(figures.getLong("seatsWanted"));
        assertThat(told.json().path("seatsFilled").asLong()).isEqualTo(figures.getLong("seatsFilled"));
        assertThat(told.version()).isEqualTo(1);
        Map<String, TestEvent> plan = plans(plans, period, 6, 1);
        assertThat(plan.keySet()).containsExactlyInAnyOrderElementsOf(unit.people());
        JsonPath people = unit.asPlanner().get("/rosters/" + roster + "/people").jsonPath();
        for (int person = 0; person < 6; person++) {
            JsonPath own = duties(unit.people().get(person));
            List<String> dates = people.getList("items[" + person + "].duties.date");
            assertThat(own.<String>getList("items.date")).isEqualTo(dates);
            assertThat(plan.get(unit.people().get(person)).json().path("duties"))
                    .hasSameSizeAs(dates);
        }
    }

    @Test
    void putsDutiesAtTheCampussTimeIntoTheDay() {
        // Given
        Campus.Unit unit = unit(6);
        Solved.publish(
                unit, Solved.roster(unit, upload(unit, MONDAY, Instances.GATE).path("id")));
        String person = unit.people().get(4);
        String date = duties(person).getString("items[0].date");

        // When
        JsonPath day = as(person).queryParam("date", date).get("/my/day").jsonPath();

        // Then
        assertThat(day.<String>getList("duties.date")).containsExactly(date);
        assertThat(Instant.parse(day.getString("duties[0].start"))).isEqualTo(Instant.parse(date + "T00:00:00Z"));
        assertThat(Instant.parse(day.getString("duties[0].end"))).isEqualTo(Instant.parse(date + "T08:00:00Z"));
        assertThat(day.getString("duties[0].titleZh")).isEqualTo("东门值守");
        as(unit.planner()).queryParam("date", date).get("/my/day").then().body("duties", hasSize(0));
    }

    @Test
    void replacesDutiesByASecondPublicationAndTellsWhoHasNoneAnyMore() {
        // Given: a second roster without the last person
        Campus.Unit unit = unit(6);
        String period = upload(unit, MONDAY, Instances.GATE).path("id");
        String first = Solved.roster(unit, period);
        List<Object> staff = unit.asPlanner()
                .get("/planning-periods/" + period + "/staff")
                .jsonPath()
                .getList("items");
        replace(unit, period, "staff", staff.subList(0, 5)).then().statusCode(200);
        String second = Solved.roster(unit, period);
        Solved.publish(unit, first).then().statusCode(200);
        String leaver = unit.people().get(5);
        assertThat(duties(leaver).getList("items")).isNotEmpty();
        TestTopics.Mark plans = TestTopics.mark("roster.duty-plan.v1");

        // When
        Solved.publish(unit, second).then().statusCode(200);

        // Then
        Map<String, TestEvent> told =
                plans(plans, period, differing(unit, first, second).size(), 2);
        assertThat(told.keySet()).containsExactlyInAnyOrderElementsOf(differing(unit, first, second));
        assertThat(told.get(leaver).json().path("duties")).isEmpty();
        assertThat(told.get(leaver).json().path("before")).isNotEmpty();
        assertThat(duties(leaver).getList("items")).isEmpty();
        String stayer = unit.people().getFirst();
        assertThat(duties(stayer).<String>getList("items.id")).isNotEmpty();
        unit.asPlanner()
                .get("/planning-periods/" + period + "/rosters")
                .then()
                .body("items.state", contains("PUBLISHED", "SUPERSEDED"), "items.number", contains(2, 1));
        Solved.publish(unit, first).then().statusCode(409).body("code", equalTo("ROS-2001"));
        replace(unit, period, "staff", staff).then().statusCode(409).body("code", equalTo("ROS-1003"));
    }

    @Test
    void publishesOnlyTheVersionThatWasRead() {
        // Given
        Campus.Unit unit = unit(6);
        String roster = Solved.roster(unit, upload(unit, MONDAY, Instances.GATE).path("id"));

        // Then
        unit.asPlanner().put("/rosters/" + roster + "/publication").then().statusCode(428);
        Solved.publish(unit, roster, "\"v7\"").then().statusCode(412);
        Solved.publish(unit, roster, "\"v1\"").then().statusCode(200);
        Solved.publish(unit, roster, "\"v1\"").then().statusCode(412);
    }

    @Test
    void givesNobodyTwoDutiesAtOneTime() {
        // Given
        Campus.Unit unit = unit(6);
        Solved.publish(
                unit, Solved.roster(unit, upload(unit, MONDAY, Instances.GATE).path("id")));
        String same = Solved.roster(unit, upload(unit, MONDAY, Instances.GATE).path("id"));
        String later = Solved.roster(
                unit, upload(unit, MONDAY.plusWeeks(2), Instances.GATE).path("id"));

        // Then
        Solved.publish(unit, same)
                .then()
                .statusCode(409)
                .body("code", equalTo("ROS-2003"), "values.person", notNullValue());
        Solved.publish(unit, later).then().statusCode(200);
    }

    @Test
    void plansAnewWhereAPersonHasLeft() {
        // Given
        Campus.Unit unit = unit(6);
        String roster = Solved.roster(unit, upload(unit, MONDAY, Instances.GATE).path("id"));
        String leaver = unit.people().get(3);
        Campus.leave(leaver, unit.code());

        // Then
        Solved.publish(unit, roster)
                .then()
                .statusCode(409)
                .body("code", equalTo("ROS-2004"), "values.person", equalTo(leaver));
        unit.asPlanner().get("/rosters/" + roster + "/people").then().body("items.displayName", hasItem(leaver));
    }

    /// Whose duties the second roster has otherwise than the first.
    private static List<String> differing(Campus.Unit unit, String first, String second) {
        JsonPath before = unit.asPlanner().get("/rosters/" + first + "/people").jsonPath();
        JsonPath after = unit.asPlanner().get("/rosters/" + second + "/people").jsonPath();
        return unit.people().stream()
                .filter(person -> !String.valueOf(
                                before.<Object>get("items.find { it.person == '" + person + "' }?.duties"))
                        .equals(String.valueOf(
                                after.<Object>get("items.find { it.person == '" + person + "' }?.duties"))))
                .toList();
    }

    private static JsonPath duties(String person) {
        return as(person)
                .queryParam("from", MONDAY.toString())
                .queryParam("to", MONDAY.plusDays(27).toString())
                .get("/my/duties")
                .jsonPath();
    }

    private static Map<String, TestEvent> plans(TestTopics.Mark mark, String period, int count, long version) {
        Map<String, TestEvent> byPerson = new HashMap<>();
        TestTopics.await(
                        mark,
                        count,
                        PATIENCE,
                        event -> event.key().startsWith(period + "/") && event.version() == version)
                .forEach(event -> byPerson.put(event.json().path("person").asText(), event));
        return byPerson;
    }
}
