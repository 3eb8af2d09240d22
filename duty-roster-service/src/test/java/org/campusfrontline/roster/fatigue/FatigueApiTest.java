package org.campusfrontline.roster.fatigue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.TREE;
import static org.campusfrontline.roster.Campus.as;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.junit.jupiter.api.Test;

@CampusTest
class FatigueApiTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    @Inject
    Clock clock;

    @Inject
    CampusTime time;

    @Test
    void measuresAUnitsPeopleInTheOrderOfTheirNumbers() {
        // Given: a day after a night, which ended as it begins; seven days in a row; and nobody's third person
        Campus.Unit unit = Campus.unit(3);
        Plans.publish(unit, Plans.period(unit, MONDAY, 7), "NNNNN..", "DDDDDDD", ".......");

        // When
        JsonPath found = fatigue(unit, MONDAY, MONDAY.plusDays(6))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(found.<String>getList("items.person"))
                .containsExactlyElementsOf(
                        unit.people().subList(0, 2).stream().sorted().toList());
        assertThat(found.<String, Integer>getMap("limits"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("restMinutes", 660, "minutesOfSevenDays", 2640, "daysInARow", 6, "nightsInARow", 3));
        String night = "items.find { it.person == '" + unit.people().get(0) + "' }.";
        assertThat(found.getInt(night + "nightsInARow")).isEqualTo(5);
        assertThat(found.getInt(night + "shortestRestMinutes")).isEqualTo(720);
        assertThat(found.getInt(night + "minutes")).isEqualTo(5 * 720);
        assertThat(found.<String>getList(night + "strains.kind")).containsExactly("LONG_WEEK", "NIGHTS_IN_A_ROW");
        String day = "items.find { it.person == '" + unit.people().get(1) + "' }.";
        assertThat(found.getInt(day + "daysInARow")).isEqualTo(7);
        assertThat(found.<String>getList(day + "strains.kind")).containsExactly("LONG_WEEK", "DAYS_IN_A_ROW");
        assertThat(found.getString(day + "strains[1].firstDay")).isEqualTo(MONDAY.toString());
    }

    @Test
    void countsDutiesInOtherUnitsAndNoneOfAnAbsence() {
        // Given: lent to another unit for the night before
        LocalDate start = LocalDate.ofInstant(clock.instant(), time.zone()).plusDays(3);
        Campus.Unit home = Campus.unit(1);
        String person = home.people().getFirst();
        Campus.Unit other = new Campus.Unit(Campus.unit(1).code(), home.planner(), home.people());
        TestGrants.give(home.planner(), "roster-planner", TREE, other.code());
        Plans.publish(other, Plans.period(other, start.minusDays(1), 1), "N");
        String roster = Plans.publish(home, Plans.period(home, start.plusDays(1), 3), "DDD");

        // When
        Response both = fatigue(home, start, start.plusDays(6));
        Campus.keyed(home.asPlanner())
                .body(Map.of(
                        "person", person,
                        "from", start.plusDays(1).toString(),
                        "to", start.plusDays(1).toString()))
                .post("/rosters/" + roster + "/absences")
                .then()
                .statusCode(201);

        // Then: eight hours of the night lie on the first day
        both.then().body("items[0].shortestRestMinutes", equalTo(960)).body("items[0].minutes", equalTo(480 * 4));
        fatigue(home, start, start.plusDays(6)).then().body("items[0].minutes", equalTo(480 * 3));
    }

    @Test
    void showsEverybodyTheOwn() {
        // Given
        Campus.Unit unit = Campus.unit(3);
        Plans.publish(unit, Plans.period(unit, MONDAY, 3), "N.D", "DD.", "...");

        // Then
        my(unit.people().get(0))
                .statusCode(200)
                .body("own.person", equalTo(unit.people().get(0)))
                .body("own.shortestRestMinutes", equalTo(24 * 60))
                .body("own.strains", empty());
        my(unit.people().get(2))
                .statusCode(200)
                .body("own.minutes", equalTo(0))
                .body("own.shortestRestMinutes", nullValue());
    }

    @Test
    void givesPages() {
        // Given
        Campus.Unit unit = Campus.unit(3);
        Plans.publish(unit, Plans.period(unit, MONDAY, 1), "D", "D", "D");

        // When
        JsonPath first = page(unit, null)
                .then()
                .statusCode(200)
                .body("next", notNullValue())
                .extract()
                .jsonPath();
        JsonPath second = page(unit, first.getString("next"))
                .then()
                .statusCode(200)
                .body("next", nullValue())
                .extract()
                .jsonPath();

        // Then
        assertThat(Stream.of(first, second).flatMap(page -> page.<String>getList("items.person").stream()))
                .containsExactlyElementsOf(unit.people().stream().sorted().toList());
    }

    @Test
    void refusesOthersAndDaysTheWrongWayRound() {
        // Given
        Campus.Unit unit = Campus.unit(1);
        Campus.Unit stranger = Campus.unit(1);

        // Then
        stranger.asPlanner()
                .get("/units/" + TREE + "/" + unit.code() + "/fatigue")
                .then()
                .statusCode(404);
        as(unit.people().getFirst())
                .get("/units/" + TREE + "/" + unit.code() + "/fatigue")
                .then()
                .statusCode(403);
        for (LocalDate to : List.of(MONDAY.minusDays(1), MONDAY.plusDays(62))) {
            fatigue(unit, MONDAY, to).then().statusCode(400).body("code", equalTo("ROS-1961"));
            as(unit.people().getFirst())
                    .queryParam("from", MONDAY.toString())
                    .queryParam("to", to.toString())
                    .get("/my/fatigue")
                    .then()
                    .statusCode(400);
        }
    }

    private static ValidatableResponse my(String person) {
        return as(person)
                .queryParam("from", MONDAY.toString())
                .queryParam("to", MONDAY.plusDays(6).toString())
                .get("/my/fatigue")
                .then();
    }

    private static Response page(Campus.Unit unit, String cursor) {
        var request = unit.asPlanner()
                .queryParam("from", MONDAY.toString())
                .queryParam("to", MONDAY.toString())
                .queryParam("limit", 2);
        return (cursor == null ? request : request.queryParam("cursor", cursor))
                .get("/units/" + TREE + "/" + unit.code() + "/fatigue");
    }

    private static Response fatigue(Campus.Unit unit, LocalDate from, LocalDate to) {
        return unit.asPlanner()
                .queryParam("from", from.toString())
                .queryParam("to", to.toString())
                .get("/units/" + TREE + "/" + unit.code() + "/fatigue");
    }
}
