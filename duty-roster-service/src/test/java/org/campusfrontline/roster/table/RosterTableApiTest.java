package org.campusfrontline.roster.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.campusfrontline.roster.Campus.PATIENCE;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.keyed;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.campusfrontline.platform.sheet.SheetFormat;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.junit.jupiter.api.Test;

@CampusTest
class RosterTableApiTest {

    private static final LocalDate START = LocalDate.of(2032, 5, 1);
    private static final String DAYS = "2032-05-01,2032-05-02,2032-05-03";

    @Test
    void comesBackAsItWasWrittenOut() {
        // Given
        Campus.Unit unit = Campus.unit(3);
        String period = Plans.period(unit, START, 9);
        String roster = Plans.keep(unit, period, "DN..DDN..", ".........", "NNN...DDD");

        // When
        Response chinese = as(unit.planner(), "zh-CN").get("/rosters/" + roster + "/table");
        Response english = unit.asPlanner().get("/rosters/" + roster + "/table");
        JsonPath fromChinese = imported(unit, period, SheetFormat.XLSX_TYPE, chinese.asByteArray(), false);
        JsonPath fromEnglish = imported(unit, period, SheetFormat.XLSX_TYPE, english.asByteArray(), false);

        // Then
        chinese.then()
                .statusCode(200)
                .contentType(SheetFormat.XLSX_TYPE)
                .header("Content-Disposition", containsString("roster-1.xlsx"));
        assertThat(fromChinese.getInt("faultCount")).isZero();
        assertThat(fromChinese.getInt("rows")).isEqualTo(3);
        assertThat(people(unit, fromChinese.getString("roster"))).isEqualTo(people(unit, roster));
        assertThat(people(unit, fromEnglish.getString("roster"))).isEqualTo(people(unit, roster));
        unit.asPlanner()
                .get("/rosters/" + fromEnglish.getString("roster"))
                .then()
                .body("number", equalTo(3), "state", equalTo("SOLVED"), "engine", equalTo("table"));
    }

    @Test
    void takesWhatWasChangedAndTellsWhichRowBreaksARule() {
        // Given: the second person never works on the second day
        Campus.Unit unit = Campus.unit(2);
        String one = unit.people().get(0);
        String two = unit.people().get(1);
        String period = Plans.period(unit, START, 3);
        Campus.replace(unit, period, "days-off", List.of(Map.of("person", two, "date", "2032-05-02")))
                .then()
                .statusCode(200);

        // When
        JsonPath dry = csv(unit, period, true, "person,name," + DAYS, two + ",,D,N,", one + ",人员 " + one + ",d,-,休");
        int kept = rosters(unit, period);
        JsonPath real = csv(unit, period, false, "人员编号,2032年5月1日,2032/5/2,2032-05-03", one + ",D,,", two + ",D,N,");

        // Then
        assertThat(kept).isZero();
        assertThat(dry.getInt("breachCount")).isEqualTo(1);
        assertThat(dry.getInt("breaches[0].row")).isEqualTo(2);
        assertThat(dry.getString("breaches[0].firstDay")).isEqualTo("2032-05-02");
        assertThat(dry.getString("roster")).isNull();
        assertThat(real.getInt("breaches[0].row")).isEqualTo(3);
        String roster = real.getString("roster");
        unit.asPlanner()
                .get("/rosters/" + roster + "/people")
                .then()
                .body("items[0].duties", hasSize(1), "items[1].duties.shift", equalTo(List.of("D", "N")));
        Plans.publishKept(unit, roster).then().statusCode(409).body("code", equalTo("ROS-2002"));
    }

    /// The first has worked five days in a row and may work six, the second comes from a night that no day
    /// shift follows.
    @Test
    void countsWhatWasWorkedBeforeTheFirstDay() {
        // Given
        Campus.Unit unit = Campus.unit(2);
        String one = unit.people().get(0);
        String two = unit.people().get(1);
        Plans.publish(unit, Plans.period(unit, START.minusDays(7), 7), "..DDDDD", "......N");
        String period = Plans.period(unit, START, 3);
        change(unit, period, "staff", member -> member.put("maxConsecutiveShifts", 6));
        change(
                unit,
                period,
                "shifts",
                shift -> shift.put("forbiddenFollowers", shift.get("id").equals("N") ? List.of("D") : List.of()));

        // When
        JsonPath within = csv(unit, period, false, "person," + DAYS, one + ",D,,D", two + ",,D,");
        JsonPath beyond = csv(unit, period, false, "person," + DAYS, one + ",D,D,", two + ",D,,");

        // Then
        assertThat(within.getInt("breachCount")).isZero();
        assertThat(beyond.<Map<String, Object>>getList("breaches"))
                .extracting(
                        breach -> breach.get("row"),
                        breach -> breach.get("rule"),
                        breach -> breach.get("lastDay"),
                        breach -> breach.get("found"))
                .containsExactlyInAnyOrder(
                        tuple(2, "MAX_CONSECUTIVE_SHIFTS", "2032-05-02", 7),
                        tuple(3, "FORBIDDEN_FOLLOWER", "2032-05-01", 0));
        Plans.publishKept(unit, beyond.getString("roster"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ROS-2002"));
        Plans.publishKept(unit, within.getString("roster")).then().statusCode(200);
    }

    @Test
    void namesRowColumnAndReasonOfEachFaultAndKeepsNothing() {
        // Given
        Campus.Unit unit = Campus.unit(3);
        String one = unit.people().get(0);
        String two = unit.people().get(1);
        String period = Plans.period(unit, START, 3);

        // When
        JsonPath cells = csv(
                unit,
                period,
                false,
                "person,name,2032-05-01,2032-05-02,2032-05-04",
                one + ",人员 " + two + ",D,X,",
                "NOBODY,,D,,",
                one + ",,D,,");
        JsonPath people = csv(unit, period, false, "person,name," + DAYS, one + ",人员 " + two + ",D,,", "NOBODY,,D,,");

        // Then
        assertThat(cells.<Map<String, Object>>getList("faults"))
                .extracting(fault -> fault.get("row"), fault -> fault.get("column"), fault -> fault.get("code"))
                .contains(
                        tuple(1, "2032-05-04", "IMP-1101"),
                        tuple(2, "2032-05-02", "ROS-1714"),
                        tuple(4, "person", "IMP-1109"));
        assertThat(people.<Map<String, Object>>getList("faults"))
                .extracting(fault -> fault.get("row"), fault -> fault.get("column"), fault -> fault.get("code"))
                .containsExactlyInAnyOrder(
                        tuple(2, "name", "ROS-1713"),
                        tuple(3, "person", "ROS-1711"),
                        tuple(0, "person", "ROS-1712"),
                        tuple(0, "person", "ROS-1712"));
        assertThat(people.getString("faults.find { it.code == 'ROS-1713' }.message"))
                .contains("人员 " + one);
        assertThat(rosters(unit, period)).isZero();
    }

    @Test
    void wantsAColumnForEachDay() {
        // Given
        Campus.Unit unit = Campus.unit(1);
        String one = unit.people().getFirst();
        String period = Plans.period(unit, START, 3);

        // When
        JsonPath result = csv(unit, period, false, "person,2032-05-01,2032-05-02", one + ",D,D");

        // Then
        assertThat(result.<Map<String, Object>>getList("faults"))
                .extracting(fault -> fault.get("column"), fault -> fault.get("code"))
                .containsExactly(tuple("2032-05-03", "IMP-1102"));
    }

    @Test
    void isClosedToPlannersOfOtherUnitsAndToStaff() {
        // Given
        Campus.Unit unit = Campus.unit(1);
        Campus.Unit other = Campus.unit(0);
        String period = Plans.period(unit, START, 3);
        String roster = Plans.keep(unit, period, "DDD");
        byte[] file = "person".getBytes(StandardCharsets.UTF_8);

        // Then
        other.asPlanner().get("/rosters/" + roster + "/table").then().statusCode(404);
        as(unit.people().getFirst()).get("/rosters/" + roster + "/table").then().statusCode(403);
        send(other.planner(), period, SheetFormat.CSV_TYPE, file, false).then().statusCode(404);
        send(unit.people().getFirst(), period, SheetFormat.CSV_TYPE, file, false)
                .then()
                .statusCode(403);
        send(unit.planner(), period, SheetFormat.XLSX_TYPE, file, false)
                .then()
                .statusCode(415)
                .body("code", equalTo("IMP-1003"));
    }

    private static List<Map<String, Object>> people(Campus.Unit unit, String roster) {
        return unit.asPlanner().get("/rosters/" + roster + "/people").jsonPath().getList("items");
    }

    private static int rosters(Campus.Unit unit, String period) {
        return unit.asPlanner()
                .get("/planning-periods/" + period + "/rosters")
                .jsonPath()
                .getList("items")
                .size();
    }

    private static void change(Campus.Unit unit, String period, String list, Consumer<Map<String, Object>> change) {
        List<Map<String, Object>> items = unit.asPlanner()
                .get("/planning-periods/" + period + "/" + list)
                .jsonPath()
                .getList("items");
        items.forEach(change);
        Campus.replace(unit, period, list, items).then().statusCode(200);
    }

    private static JsonPath csv(Campus.Unit unit, String period, boolean dryRun, String... lines) {
        byte[] file = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
        return imported(unit, period, SheetFormat.CSV_TYPE, file, dryRun);
    }

    /// What the job brought.
    private static JsonPath imported(Campus.Unit unit, String period, String type, byte[] file, boolean dryRun) {
        String job = send(unit.planner(), period, type, file, dryRun)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return Await.value(PATIENCE, "job " + job + " is done", () -> {
            JsonPath now = unit.asPlanner().get("/jobs/" + job).jsonPath();
            if (now.getString("state").equals("FAILED")) {
                throw new IllegalStateException(now.prettify());
            }
            return Optional.of(now)
                    .filter(done -> done.getString("state").equals("DONE"))
                    .map(done -> done.setRootPath("result"));
        });
    }

    private static Response send(String person, String period, String type, byte[] file, boolean dryRun) {
        return keyed(as(person))
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(SheetFormat.CSV_TYPE, ContentType.BINARY)
                                .encodeContentTypeAs(SheetFormat.XLSX_TYPE, ContentType.BINARY)))
                .contentType(type)
                .queryParam("dryRun", dryRun)
                .body(file)
                .post("/planning-periods/" + period + "/roster-imports");
    }
}
