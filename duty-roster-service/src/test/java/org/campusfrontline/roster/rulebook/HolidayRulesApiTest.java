package org.campusfrontline.roster.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.PATIENCE;
import static org.campusfrontline.roster.Campus.TREE;
import static org.campusfrontline.roster.Campus.keyed;
import static org.campusfrontline.roster.Campus.replace;
import static org.campusfrontline.roster.Campus.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.campusfrontline.platform.sheet.SheetFormat;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.campusfrontline.roster.plan.Solved;
import org.junit.jupiter.api.Test;

/// National Day of 2026: 1 to 7 October are off, the first three by law, and Saturday the 10th is worked for them. A
/// set lets everybody work one holiday, and asks for one weekend at most.
@CampusTest
class HolidayRulesApiTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate MONDAY = LocalDate.of(2093, 3, 2);
    private static final int TO_SUNDAY = 11;
    private static final int TO_THURSDAY = 8;

    @Test
    void judgesHolidaysAndAdjustedWorkingDaysByTheCalendar() {
        // Given: two holidays; a holiday and the worked Saturday; a day in lieu and the Sunday
        Campus.Unit unit = unit(3);
        String period = bound(unit, TO_SUNDAY);

        // When
        String roster = Plans.keep(unit, period, "DD.........", "..D......D.", ".....D....D");

        // Then
        judgement(unit, roster)
                .body("hard", equalTo(1), "soft", equalTo(5), "breaches", hasSize(2))
                .body("breaches.kind", contains("MAX_HOLIDAY_SHIFTS", "MAX_WEEKENDS"))
                .body(
                        "breaches.person",
                        contains(unit.people().get(0), unit.people().get(2)))
                .body("breaches.found", contains(2, 2))
                .body("breaches.allowed", contains(1, 1));
        unit.asPlanner().get("/rosters/" + roster).then().body("rules", equalTo(5), "value", equalTo(5));
        Plans.publishKept(unit, roster).then().statusCode(409).body("code", equalTo("ROS-2002"));
    }

    @Test
    void readsWhatTheUnitDeclaresForItself() {
        // Given
        Campus.Unit unit = unit(1);
        TestGrants.give(unit.planner(), "operator", TREE, unit.code());
        String period = bound(unit, TO_SUNDAY);
        String roster = Plans.keep(unit, period, "D.......D..");
        judgement(unit, roster).body("soft", equalTo(0));

        // When
        dayOff(unit, FIRST.plusDays(8));

        // Then
        judgement(unit, roster).body("soft", equalTo(5));
    }

    @Test
    void forgetsHowGoodPlansCanBeWhereSetsFindOtherDays() {
        // Given: one period that a set binds, one that none does, and one of another unit whose days lie before
        Campus.Unit unit = unit(1);
        Campus.Unit other = unit(1);
        TestGrants.give(unit.planner(), "operator", TREE, unit.code());
        String bound = Plans.keep(unit, bound(unit, TO_SUNDAY), "D..........");
        String plain = Plans.keep(unit, Plans.period(unit, FIRST, TO_SUNDAY), "D..........");
        String before = Plans.keep(other, bound(other, FIRST.minusDays(7), 7), "D......");

        // When
        dayOff(unit, FIRST.plusDays(8));

        // Then
        unit.asPlanner().get("/rosters/" + bound).then().body("bound", nullValue(), "proved", equalTo(false));
        unit.asPlanner().get("/rosters/" + plain).then().body("bound", equalTo(0), "proved", equalTo(true));
        other.asPlanner().get("/rosters/" + before).then().body("bound", equalTo(0), "proved", equalTo(true));
    }

    @Test
    void explainsByTheCalendarWhyNobodyCanTakeASeat() {
        // Given: a Wednesday off in a week whose Saturday both people work
        Campus.Unit unit = unit(2);
        TestGrants.give(unit.planner(), "operator", TREE, unit.code());
        String period = Plans.period(unit, MONDAY, 7);
        replace(unit, period, "cover", List.of(wanted(MONDAY.plusDays(2))))
                .then()
                .statusCode(200);
        RuleSets.bind(unit, period, RuleSets.hard("MAX_WEEKENDS", "max", 1));
        dayOff(unit, MONDAY.plusDays(2));
        String roster = Plans.publish(unit, period, ".....D.", ".....D.");

        // When
        Response gap = unit.asPlanner()
                .queryParam("shift", "D")
                .queryParam("day", MONDAY.plusDays(2).toString())
                .get("/rosters/" + roster + "/gap-explanations");

        // Then
        gap.then()
                .statusCode(200)
                .body("missing", equalTo(1), "candidates", hasSize(0))
                .body("relaxations[0].rules.kind", contains("MAX_WEEKENDS"))
                .body("relaxations[0].best.breaks[0].found", equalTo(2));
    }

    @Test
    void plansNobodyOnMoreHolidaysThanTheSetAllows() {
        // Given: one is wanted on each of the three holidays, and there are two people
        Campus.Unit unit = unit(2);
        String period = bound(unit, TO_THURSDAY);
        List<Map<String, Object>> cover = IntStream.range(0, 3)
                .mapToObj(day -> wanted(FIRST.plusDays(day)))
                .toList();
        replace(unit, period, "cover", cover).then().statusCode(200);

        // When
        String roster = Solved.roster(unit, period, 10);

        // Then
        judgement(unit, roster).body("hard", equalTo(0), "soft", equalTo(0));
        unit.asPlanner()
                .get("/rosters/" + roster)
                .then()
                .body("seatsFilled", equalTo(2), "value", equalTo(100), "breaches", hasSize(0));
    }

    @Test
    void tellsTheBreachOfAnImportedTable() {
        // Given
        Campus.Unit unit = unit(2);
        String period = bound(unit, TO_THURSDAY);
        List<String> head = new ArrayList<>(List.of("person", "name"));
        FIRST.datesUntil(FIRST.plusDays(TO_THURSDAY)).forEach(day -> head.add(day.toString()));
        List<String> two = List.of(unit.people().get(0), "", "D", "D", "", "", "", "", "", "");
        List<String> one = List.of(unit.people().get(1), "", "", "", "D", "D", "", "", "", "");

        // When
        String roster = imported(unit, period, head, two, one);

        // Then
        judgement(unit, roster)
                .body("hard", equalTo(1), "breaches", hasSize(1))
                .body("breaches[0].kind", equalTo("MAX_HOLIDAY_SHIFTS"))
                .body("breaches[0].person", equalTo(unit.people().get(0)));
        Plans.publishKept(unit, roster).then().statusCode(409).body("code", equalTo("ROS-2002"));
    }

    private static String bound(Campus.Unit unit, int days) {
        return bound(unit, FIRST, days);
    }

    private static String bound(Campus.Unit unit, LocalDate start, int days) {
        String period = Plans.period(unit, start, days);
        String set = RuleSets.bind(
                unit,
                period,
                RuleSets.hard("MAX_HOLIDAY_SHIFTS", "max", 1),
                RuleSets.soft("MAX_WEEKENDS", 5, "max", 1));
        unit.asPlanner().get("/rule-sets/" + set).then().body("reckoning", equalTo("CALENDAR"));
        return period;
    }

    private static Map<String, Object> wanted(LocalDate day) {
        return Map.of("date", day.toString(), "shift", "D", "wanted", 1, "underWeight", 100, "overWeight", 10);
    }

    private static void dayOff(Campus.Unit unit, LocalDate day) {
        String date = day.toString();
        keyed(unit.asPlanner())
                .body(Map.of(
                        "tree",
                        TREE,
                        "node",
                        unit.code(),
                        "kind",
                        "CAMPUS_DAY_OFF",
                        "from",
                        date,
                        "to",
                        date,
                        "reason",
                        "校庆"))
                .post("/calendar-layers")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse judgement(Campus.Unit unit, String roster) {
        return unit.asPlanner().get("/rosters/" + roster + "/judgement").then().statusCode(200);
    }

    /// The roster that a table makes.
    @SafeVarargs
    private static String imported(Campus.Unit unit, String period, List<String>... rows) {
        String table = Stream.of(rows).map(row -> String.join(",", row)).collect(Collectors.joining("\r\n"));
        String job = keyed(unit.asPlanner())
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(SheetFormat.CSV_TYPE, ContentType.BINARY)))
                .contentType(SheetFormat.CSV_TYPE)
                .queryParam("dryRun", false)
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/planning-periods/" + period + "/roster-imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        JsonPath done = Await.value(PATIENCE, "job " + job + " is done", () -> {
            JsonPath now = unit.asPlanner().get("/jobs/" + job).jsonPath();
            return Optional.of(now).filter(one -> one.getString("state").equals("DONE"));
        });
        assertThat(done.getInt("result.faultCount")).isZero();
        return done.getString("result.roster");
    }
}
