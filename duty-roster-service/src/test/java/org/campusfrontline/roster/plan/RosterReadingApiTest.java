package org.campusfrontline.roster.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.unit;
import static org.campusfrontline.roster.Campus.upload;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Instances;
import org.campusfrontline.roster.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class RosterReadingApiTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);
    private static Campus.Unit unit;
    private static String roster;

    @BeforeEach
    void solve() {
        if (roster == null) {
            unit = unit(6);
            roster = Solved.roster(unit, upload(unit, MONDAY, Instances.GATE).path("id"));
        }
    }

    @Test
    void readsTheSamePlanByPersonAndByDay() {
        // When
        JsonPath people = unit.asPlanner().get("/rosters/" + roster + "/people").jsonPath();
        JsonPath days = unit.asPlanner().get("/rosters/" + roster + "/days").jsonPath();

        // Then
        assertThat(people.<String>getList("items.person")).isEqualTo(unit.people());
        assertThat(days.<String>getList("items.date")).hasSize(14).startsWith("2027-02-01");
        int duties = 0;
        for (int person = 0; person < 6; person++) {
            List<Map<String, String>> own = people.getList("items[" + person + "].duties");
            for (Map<String, String> duty : own) {
                assertThat(days.<String>getList("items.find { it.date == '%s' }.shifts.find { it.shift == '%s' }.people"
                                .formatted(duty.get("date"), duty.get("shift"))))
                        .contains(unit.people().get(person));
            }
            duties += own.size();
        }
        assertThat(days.<Integer>getList("items.shifts.flatten().present").stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(duties);
        assertThat(people.<String>getList("items[0].duties.date")).doesNotContain("2027-02-01", "2027-02-02");
    }

    @Test
    void readsPeopleAndDaysPageByPage() {
        Response first = unit.asPlanner().queryParam("limit", 4).get("/rosters/" + roster + "/people");
        first.then().body("items", hasSize(4), "next", notNullValue());
        unit.asPlanner()
                .queryParam("limit", 4)
                .queryParam("cursor", first.<String>path("next"))
                .get("/rosters/" + roster + "/people")
                .then()
                .body("items.person", equalTo(unit.people().subList(4, 6)), "next", nullValue());
        unit.asPlanner()
                .queryParam("limit", 14)
                .get("/rosters/" + roster + "/days")
                .then()
                .body("items", hasSize(14), "next", nullValue());
        unit.asPlanner()
                .queryParam("cursor", "bm9wZQ")
                .get("/rosters/" + roster + "/days")
                .then()
                .statusCode(400)
                .body("code", equalTo("PLT-1004"));
    }

    @Test
    void drawsTheWallChartAsAPictureOrAPageInTheReadersLanguage() {
        String path = "/rosters/" + roster + "/wall-chart";
        unit.asPlanner()
                .accept("image/svg+xml")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .header("Vary", containsString("Accept-Language"))
                .body(startsWith("<svg"), containsString("East gate duty"))
                .body(containsString("roster 1, not published"), containsString("not available"));
        as(unit.planner(), "zh-CN")
                .accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Language", "zh-CN")
                .body(startsWith("<!DOCTYPE html>"), containsString("东门值守"), containsString("第 1 版，未发布"));
        Response pdf = unit.asPlanner().get(path + "/sheets");
        pdf.then().statusCode(200).contentType("application/pdf");
        assertThat(pdf.asByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        unit.asPlanner().accept("image/png").get(path).then().statusCode(406);
        unit.asPlanner().accept("*/*").get(path).then().contentType(startsWith("image/svg+xml"));
    }

    @Test
    void shadesDaysOffOfTheCalendarAndNoWorkedSaturday() {
        // Given: seven days off from 1 October 2026 on, then three working days, the last a Saturday
        Campus.Unit own = unit(1);
        String period = Plans.period(own, LocalDate.of(2026, 10, 1), 10);
        String kept = Plans.keep(own, period, "D.........");

        // When
        String chart = own.asPlanner()
                .accept("image/svg+xml")
                .get("/rosters/" + kept + "/wall-chart")
                .asString();

        // Then
        assertThat(chart.split("class=\"dayoff\"", -1))
                .as("seven days and the legend")
                .hasSize(7 + 1 + 1);
    }

    @Test
    void isClosedToPlannersOfOtherUnitsAndToStaff() {
        Campus.Unit other = unit(0);
        for (String part : List.of(
                "",
                "/people",
                "/days",
                "/wall-chart",
                "/wall-chart/sheets",
                "/pocket-cards",
                "/pocket-cards/sheets",
                "/table")) {
            other.asPlanner().get("/rosters/" + roster + part).then().statusCode(404);
            as(unit.people().getFirst()).get("/rosters/" + roster + part).then().statusCode(403);
        }
        Solved.publish(other, roster, "\"v1\"").then().statusCode(404);
        unit.asPlanner().get("/rosters/" + roster).then().body("state", not(equalTo("PUBLISHED")));
    }
}
