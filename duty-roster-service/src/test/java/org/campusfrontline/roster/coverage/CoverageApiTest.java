package org.campusfrontline.roster.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.TREE;
import static org.campusfrontline.roster.Campus.replace;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.junit.jupiter.api.Test;

@CampusTest
class CoverageApiTest {

    @Inject
    CoverageRefresh refresh;

    @Inject
    Clock clock;

    @Inject
    CampusTime time;

    @Test
    void countsWantedFilledAndOpenSeatsOfPublishedRosters() {
        // Given: on the second day two come where one is wanted, on the third nobody where two are
        Campus.Unit unit = Campus.unit(2);
        LocalDate start = today();
        String period = covered(unit, start, 4, List.of(2, 1, 2, 0));

        // When
        Response before = coverage(unit, start, start.plusDays(3));
        Plans.publish(unit, period, "DD.D", "ND..");
        Response after = coverage(unit, start, start.plusDays(3));

        // Then
        before.then().statusCode(200).body("wanted", equalTo(0)).body("days", hasSize(4));
        assertThat(before.jsonPath().getMap("")).doesNotContainKey("covered");
        JsonPath json = after.then().statusCode(200).extract().jsonPath();
        assertThat(json.getList("days.wanted")).containsExactly(2, 1, 2, 0);
        assertThat(json.getList("days.filled")).containsExactly(1, 1, 0, 0);
        assertThat(json.getList("days.open")).containsExactly(1, 0, 2, 0);
        assertThat(json.getInt("wanted")).isEqualTo(5);
        assertThat(json.getInt("open")).isEqualTo(3);
        assertThat(json.getDouble("covered")).isEqualTo(0.4);
    }

    @Test
    void opensTheSeatOfWhoIsNotAvailable() {
        // Given
        Campus.Unit unit = Campus.unit(2);
        LocalDate start = today().plusDays(1);
        String roster = Plans.publish(unit, covered(unit, start, 3, List.of(1, 1, 1)), "DDD", "...");

        // When
        Campus.keyed(unit.asPlanner())
                .body(Map.of(
                        "person", unit.people().getFirst(),
                        "from", start.plusDays(1).toString(),
                        "to", start.plusDays(1).toString()))
                .post("/rosters/" + roster + "/absences")
                .then()
                .statusCode(201);

        // Then
        coverage(unit, start, start.plusDays(2)).then().body("days.filled", contains(1, 0, 1));
    }

    @Test
    void publishesFiguresByUnitAndNoneByPerson() {
        // Given
        Campus.Unit unit = Campus.unit(5);
        String period = covered(unit, today(), 9, List.of(3, 1, 1, 1, 1, 1, 1, 1, 50));
        Plans.publish(unit, period, "DDD......", "D........", ".........", ".........", ".........");

        // When
        refreshUntilLoadOf(unit);

        // Then: today, then seven days, of which the ninth is not one
        List<String> lines = metrics(unit);
        assertThat(lines)
                .contains(
                        line("campus_roster_seats_wanted", "today", unit, "3.0"),
                        line("campus_roster_seats_filled", "today", unit, "2.0"),
                        line("campus_roster_seats_open", "today", unit, "1.0"),
                        line("campus_roster_seats_wanted", "next-7", unit, "7.0"),
                        line("campus_roster_seats_filled", "next-7", unit, "2.0"),
                        line("campus_roster_seats_covered", "next-7", unit, Double.toString(2.0 / 7)));
        // Two of five carry all of today's load.
        assertThat(lines)
                .filteredOn(line -> line.startsWith("campus_roster_load_spread{axis=\"minutes\",figure=\"gini\""))
                .singleElement()
                .satisfies(line -> assertThat(Double.parseDouble(line.substring(line.indexOf("} ") + 2)))
                        .isCloseTo(0.6, Offset.offset(1e-9)));
        assertThat(lines).anyMatch(line -> line.startsWith("campus_roster_load_age_seconds{"));
        assertThat(lines).noneMatch(line -> unit.people().stream().anyMatch(line::contains));
        assertThat(everything()).contains("campus_roster_coverage_age_seconds");
    }

    @Test
    void tellsNoSpreadOfFour() {
        // Given
        Campus.Unit unit = Campus.unit(4);
        Plans.publish(unit, covered(unit, today(), 2, List.of(1, 1)), "DD", "..", "..", "..");

        // When
        refreshUntilLoadOf(unit);

        // Then
        assertThat(metrics(unit))
                .anyMatch(line -> line.startsWith("campus_roster_seats_wanted"))
                .noneMatch(line -> line.startsWith("campus_roster_load_spread"));
    }

    @Test
    void isReadByThosePlanningTheUnitAlone() {
        // Given
        Campus.Unit unit = Campus.unit(1);
        Campus.Unit other = Campus.unit(1);
        String staff = Campus.fresh("S");
        TestGrants.give(staff, "duty-staff", TREE, unit.code());

        // Then
        coverage(unit, today(), today()).then().statusCode(200);
        other.asPlanner().get(path(unit)).then().statusCode(404);
        Campus.as(staff).get(path(unit)).then().statusCode(403);
    }

    @Test
    void answersForAtMostSixtyTwoDays() {
        // Given
        Campus.Unit unit = Campus.unit(1);

        // Then
        coverage(unit, today(), today().plusDays(61)).then().statusCode(200).body("days", hasSize(62));
        coverage(unit, today(), today().plusDays(62)).then().statusCode(400).body("code", equalTo("ROS-1951"));
        coverage(unit, today(), today().minusDays(1)).then().statusCode(400);
        unit.asPlanner().get(path(unit)).then().statusCode(200).body("days", hasSize(8));
    }

    /// A draft whose day shift wants so many people on each day.
    private static String covered(Campus.Unit unit, LocalDate start, int days, List<Integer> wanted) {
        String period = Plans.period(unit, start, days);
        List<Map<String, Object>> cover = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            cover.add(Map.of(
                    "date",
                    start.plusDays(day).toString(),
                    "shift",
                    "D",
                    "wanted",
                    wanted.get(day),
                    "underWeight",
                    100,
                    "overWeight",
                    1));
        }
        replace(unit, period, "cover", cover).then().statusCode(200);
        return period;
    }

    /// Other tests' units have their turn as well.
    private void refreshUntilLoadOf(Campus.Unit unit) {
        for (int turn = 0;
                turn < 50 && metrics(unit).stream().noneMatch(line -> line.startsWith("campus_roster_load_age"));
                turn++) {
            refresh.refresh();
        }
    }

    private static List<String> metrics(Campus.Unit unit) {
        return everything()
                .lines()
                .filter(line -> line.contains("\"" + unit.code() + "\""))
                .toList();
    }

    private static String everything() {
        return RestAssured.given()
                .accept("text/plain")
                .basePath("")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace(",}", "}");
    }

    private static String line(String name, String days, Campus.Unit unit, String value) {
        return "%s{days=\"%s\",tree=\"%s\",unit=\"%s\"} %s".formatted(name, days, TREE, unit.code(), value);
    }

    private static Response coverage(Campus.Unit unit, LocalDate from, LocalDate to) {
        return unit.asPlanner()
                .queryParam("from", from.toString())
                .queryParam("to", to.toString())
                .get(path(unit));
    }

    private static String path(Campus.Unit unit) {
        return "/units/" + TREE + "/" + unit.code() + "/coverage";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), time.zone());
    }
}
