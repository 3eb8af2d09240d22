package org.campusfrontline.roster.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.PATIENCE;
import static org.campusfrontline.roster.Campus.TREE;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.replace;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.campusfrontline.roster.ledger.load.Axis;
import org.campusfrontline.roster.ledger.load.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@CampusTest
class LoadApiTest {

    /// Friday 30 September 2022; then three statutory days, four rest days, and the worked Saturday 8 October.
    private static final LocalDate FRIDAY = LocalDate.of(2022, 9, 30);

    private static final String UNTIL = "2022-12-31";

    @Inject
    Sql sql;

    @Inject
    LoadQueries queries;

    @Test
    void booksWhatAPublishedRosterGivesEachPersonAndReversesTheVersionBefore() {
        // Given: a wish for a free Friday, one for the Saturday, and red nights
        Campus.Unit unit = Campus.unit(2);
        String period = Plans.period(unit, FRIDAY, 9);
        String first = unit.people().get(0);
        replace(unit, period, "requests", List.of(request(first, 0, "N", "OFF"), request(first, 8, "D", "ON")))
                .then()
                .statusCode(200);
        replace(unit, period, "days-off", List.of(Map.of("person", first, "date", "2022-10-02")))
                .then()
                .statusCode(200);
        unit.asPlanner()
                .header("If-Match", "\"v0\"")
                .body(Map.of("zones", Map.of("N", "RED")))
                .put("/planning-periods/" + period + "/exposure")
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        Instant before = Instant.now();

        // When
        Plans.publish(unit, period, "N....D..D", "..N......");
        JsonPath published = load(unit, UNTIL);
        Instant between = Instant.now();
        Plans.publish(unit, period, ".....D...", "..N......");
        JsonPath again = load(unit, UNTIL);

        // Then
        assertThat(published.<String>getList("items.person")).containsExactlyElementsOf(unit.people());
        Map<String, Integer> loads = published.getMap("items[0].load");
        assertThat(loads)
                .containsEntry("minutes", 720 + 480 + 480)
                .containsEntry("nights", 1)
                .containsEntry("holidayMinutes", 480)
                .containsEntry("restDayMinutes", 480)
                .containsEntry("redMinutes", 720)
                .containsEntry("yellowMinutes", 0)
                .containsEntry("wishesHonoured", 1)
                .containsEntry("wishesRefused", 1);
        assertThat(published.getInt("items[0].availableDays")).isEqualTo(8);
        assertThat(published.getInt("items[1].availableDays")).isEqualTo(9);
        assertThat(again.getInt("items[0].load.minutes")).isEqualTo(480);
        assertThat(again.getInt("items[0].load.redMinutes")).isZero();
        assertThat(again.getInt("items[0].load.wishesHonoured")).isEqualTo(1);
        assertThat(again.getInt("items[0].load.wishesRefused")).isEqualTo(1);
        assertThat(again.getInt("items[0].availableDays")).isEqualTo(8);
        assertThat(again.<Object, Object>getMap("items[1]")).isEqualTo(published.getMap("items[1]"));
        assertThat(load(unit, "2022-10-01").getInt("items[1].load.minutes")).isZero();
        assertThat(load(unit, "2022-10-02").getInt("items[1].load.minutes")).isEqualTo(720);
        assertThat(asOf(unit, between).getInt("items[0].load.minutes")).isEqualTo(1680);
        assertThat(asOf(unit, before).<Object>getList("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+99999-01-01", "1999-12-31", "-0001-01-01"})
    void refusesDaysThatNoCalendarHolds(String day) {
        // Given
        Campus.Unit unit = Campus.unit(1);

        // Then
        for (String path : List.of("/my/load", "/units/" + TREE + "/" + unit.code() + "/load")) {
            unit.asPlanner().queryParam("until", day).get(path).then().statusCode(400);
        }
        unit.asPlanner().queryParam("from", day).get("/calendar").then().statusCode(400);
    }

    @Test
    void changesNothingWhenARosterIsBookedAgainAndFindsTheSameSumsAnew() {
        // Given
        Campus.Unit unit = Campus.unit(2);
        String period = Plans.period(unit, FRIDAY, 9);
        String old = Plans.publish(unit, period, "NN.......", "..D......");
        String roster = Plans.publish(unit, period, "N....D..D", "..N......");
        TestGrants.give(unit.planner(), "operator", TREE, unit.code());
        JsonPath sums = load(unit, UNTIL);
        long rows = rows(period);

        // When
        unit.asPlanner()
                .put("/rosters/" + roster + "/booking")
                .then()
                .statusCode(200)
                .body("duties", equalTo(4));
        long rowsAfter = rows(period);
        sql.update("empty the books", "DELETE FROM load_entry WHERE period = ?", UUID.fromString(period));
        unit.asPlanner().put("/rosters/" + roster + "/booking").then().statusCode(200);

        // Then
        assertThat(rowsAfter).isEqualTo(rows);
        assertThat(load(unit, UNTIL).<Object>getList("items")).isEqualTo(sums.getList("items"));
        unit.asPlanner()
                .put("/rosters/" + old + "/booking")
                .then()
                .statusCode(409)
                .body("code", equalTo("ROS-2005"));
    }

    @Test
    void showsOnesOwnStandingAndTheQuartilesOfFivePeopleOnly() {
        // Given
        Campus.Unit five = Campus.unit(5);
        Plans.publish(
                five, Plans.period(five, FRIDAY, 9), "D........", "DD.......", "DDD......", "DDDD.....", "DDDDD....");
        Campus.Unit four = Campus.unit(4);
        Plans.publish(four, Plans.period(four, FRIDAY, 9), "D........", "DD.......", "DDD......", "DDDD.....");

        // When
        JsonPath own = as(five.people().get(4))
                .queryParam("until", UNTIL)
                .get("/my/load")
                .jsonPath();

        // Then
        assertThat(own.getString("units[0].unit")).isEqualTo(five.code());
        assertThat(own.getInt("units[0].load.minutes")).isEqualTo(5 * 480);
        assertThat(own.getDouble("units[0].perAvailableDay.minutes")).isEqualTo(266.667);
        assertThat(own.getDouble("units[0].ofUnit.firstQuartile.minutes")).isEqualTo(106.667);
        assertThat(own.getDouble("units[0].ofUnit.median.minutes")).isEqualTo(160.0);
        assertThat(own.getDouble("units[0].ofUnit.thirdQuartile.minutes")).isEqualTo(213.333);
        as(four.people().getFirst())
                .queryParam("until", UNTIL)
                .get("/my/load")
                .then()
                .body("units", hasSize(1), "units[0].load", notNullValue(), "units[0].ofUnit", nullValue());
    }

    @Test
    void listsAUnitForItsPlannerByNumberInPagesAndForNobodyElse() {
        // Given: who carries most is neither first nor last
        Campus.Unit unit = Campus.unit(3);
        Plans.publish(unit, Plans.period(unit, FRIDAY, 9), "D........", "DDDD.....", "DD.......");
        Campus.Unit other = Campus.unit(0);
        String path = "/units/" + TREE + "/" + unit.code() + "/load";

        // When
        JsonPath page = unit.asPlanner()
                .queryParam("until", UNTIL)
                .queryParam("limit", 2)
                .get(path)
                .jsonPath();

        // Then
        assertThat(page.<String>getList("items.person"))
                .containsExactlyElementsOf(unit.people().subList(0, 2));
        unit.asPlanner()
                .queryParam("until", UNTIL)
                .queryParam("cursor", page.getString("next"))
                .get(path)
                .then()
                .body("items.person", contains(unit.people().get(2)), "next", nullValue());
        other.asPlanner().get(path).then().statusCode(404);
        as(unit.people().getFirst()).get(path).then().statusCode(403);
    }

    @Test
    void refusesTheZoneOfAnUnknownShiftAndAnOldVersion() {
        // Given
        Campus.Unit unit = Campus.unit(1);
        String path = "/planning-periods/" + Plans.period(unit, FRIDAY, 9) + "/exposure";

        // Then
        unit.asPlanner()
                .header("If-Match", "\"v0\"")
                .body(Map.of("zones", Map.of("X", "RED")))
                .put(path)
                .then()
                .statusCode(400)
                .body("code", equalTo("ROS-1305"));
        unit.asPlanner()
                .header("If-Match", "\"v1\"")
                .body(Map.of("zones", Map.of("D", "YELLOW")))
                .put(path)
                .then()
                .statusCode(412);
        unit.asPlanner()
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"v0\"")
                .body("version", equalTo(0));
    }

    @Test
    void startsTheNextPeriodFromWhatIsBookedAndANewPersonAtTheMedian() {
        // Given
        Campus.Unit unit = Campus.unit(3);
        Plans.publish(unit, Plans.period(unit, FRIDAY, 9), "D........", "DD.......", "DDDD.....");
        List<String> staff = new ArrayList<>(unit.people());
        staff.add("NEW");

        // When
        Map<String, Standing> starts = queries.startValues(TREE, unit.code(), FRIDAY.plusDays(9), staff);

        // Then
        assertThat(starts.get(unit.people().get(2)).load().get(Axis.MINUTES)).isEqualTo(4 * 480);
        assertThat(starts.get("NEW").load().get(Axis.MINUTES)).isEqualTo(2 * 480);
        assertThat(starts.get("NEW").availableDays()).isEqualTo(9);
    }

    @Test
    void keepsTheSumsOfAnErasedPersonUnderAPseudonym() {
        // Given
        Campus.Unit unit = Campus.unit(1);
        String person = unit.people().getFirst();
        Plans.publish(unit, Plans.period(unit, FRIDAY, 9), "D.D......");

        // When
        Campus.erase(person);
        Await.until(PATIENCE, person + " is gone", () -> rowsOf(person) == 0);

        // Then
        JsonPath load = load(unit, UNTIL);
        assertThat(load.<String>getList("items.person"))
                .singleElement()
                .asString()
                .startsWith("~");
        assertThat(load.getInt("items[0].load.minutes")).isEqualTo(960);
    }

    private static JsonPath load(Campus.Unit unit, String until) {
        return unit.asPlanner()
                .queryParam("until", until)
                .get("/units/" + TREE + "/" + unit.code() + "/load")
                .jsonPath();
    }

    private static JsonPath asOf(Campus.Unit unit, Instant instant) {
        return unit.asPlanner()
                .queryParam("until", UNTIL)
                .queryParam("asOf", instant.toString())
                .get("/units/" + TREE + "/" + unit.code() + "/load")
                .jsonPath();
    }

    private static Map<String, Object> request(String person, int day, String shift, String wish) {
        return Map.of(
                "person", person, "date", FRIDAY.plusDays(day).toString(), "shift", shift, "wish", wish, "weight", 1);
    }

    private long rows(String period) {
        return sql.one(
                        "rows",
                        "SELECT COUNT(*) AS found FROM load_entry WHERE period = ?",
                        row -> row.number("found"),
                        UUID.fromString(period))
                .orElseThrow();
    }

    private long rowsOf(String person) {
        return sql.one(
                        "rows",
                        "SELECT COUNT(*) AS found FROM load_entry WHERE person = ?",
                        row -> row.number("found"),
                        person)
                .orElseThrow();
    }
}
