package org.campusfrontline.roster.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.TREE;
import static org.campusfrontline.roster.Campus.as;
import static org.campusfrontline.roster.Campus.fresh;
import static org.campusfrontline.roster.Campus.keyed;
import static org.campusfrontline.roster.calendar.Days.audited;
import static org.campusfrontline.roster.calendar.Days.calendar;
import static org.campusfrontline.roster.calendar.Days.wholeTreeOperator;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.roster.Campus;
import org.junit.jupiter.api.Test;

@CampusTest
class CalendarApiTest {

    @Inject
    Sql sql;

    @Inject
    TestClock clock;

    @Test
    void tellsEverybodyWhatTheDaysAre() {
        // When
        JsonPath days = calendar(fresh("P"), Map.of("from", "2025-09-27", "to", "2025-10-09"));

        // Then
        assertThat(days.<String>getList("days.dayClass"))
                .containsExactly(
                        "REST_DAY",
                        "WORKING_DAY",
                        "WORKING_DAY",
                        "WORKING_DAY",
                        "STATUTORY_HOLIDAY",
                        "STATUTORY_HOLIDAY",
                        "STATUTORY_HOLIDAY",
                        "REST_DAY",
                        "REST_DAY",
                        "STATUTORY_HOLIDAY",
                        "REST_DAY",
                        "REST_DAY",
                        "WORKING_DAY");
        assertThat(days.getString("days[9].nameEn")).isEqualTo("Mid-Autumn Festival");
        assertThat(days.getString("days[9].source")).startsWith("https://www.gov.cn/");
        assertThat(days.getString("days[9].block.from")).isEqualTo("2025-10-01");
        assertThat(days.getInt("days[9].block.days")).isEqualTo(8);
        assertThat(days.getList("warnings")).isEmpty();
    }

    @Test
    void beginsWithTheCampussDayWhereNoneIsAsked() {
        // Given: still 31 December in UTC
        clock.set(Instant.parse("2024-12-31T16:30:00Z"));
        try {
            // When
            JsonPath days = calendar(fresh("P"), Map.of());

            // Then
            assertThat(days.getString("days[0].date")).isEqualTo("2025-01-01");
            assertThat(days.getString("days[0].dayClass")).isEqualTo("STATUTORY_HOLIDAY");
            assertThat(days.getList("days")).hasSize(31);
        } finally {
            clock.reset();
        }
    }

    @Test
    void saysThatAYearIsUnknownUntilItsNoticeIsLoadedAndKeepsEveryVersion() {
        // Given: the first Monday in May of a year that nobody loaded yet
        String chief = wholeTreeOperator("PLACE", fresh("ROOT"));
        LocalDate monday = mondayOfUnknownYear(chief);
        Map<String, Object> asked = Map.of(
                "from", monday.minusDays(2).toString(), "to", monday.plusDays(1).toString());
        JsonPath before = calendar(chief, asked);
        assertThat(before.getString("warnings[0].gap")).isEqualTo("HOLIDAYS_UNKNOWN");
        assertThat(before.getInt("warnings[0].year")).isEqualTo(monday.getYear());
        assertThat(before.<Boolean>getList("days.holidaysKnown")).containsOnly(false);

        // When: the Saturday before is worked in exchange, no, the one after
        JsonPath first = upload(chief, year(monday, monday, monday.minusDays(2)))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        JsonPath second = upload(chief, year(monday, monday, monday.plusDays(5)))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        // Then
        JsonPath after = calendar(chief, asked);
        assertThat(after.getList("warnings")).isEmpty();
        assertThat(after.<String>getList("days.dayClass"))
                .containsExactly("REST_DAY", "REST_DAY", "STATUTORY_HOLIDAY", "WORKING_DAY");
        assertThat(second.getInt("version")).isEqualTo(first.getInt("version") + 1);
        as(chief)
                .get("/holiday-years/" + monday.getYear())
                .then()
                .statusCode(200)
                .body("version", equalTo(second.getInt("version")), "uploadedBy", equalTo(chief));
        List<Map<String, Object>> versions =
                all(chief).getList("items.findAll { it.year == " + monday.getYear() + " }");
        assertThat(versions).extracting(row -> row.get("inForce")).containsExactly(true, false);
        assertThat(audited(sql, "holiday-year.uploaded", Integer.toString(monday.getYear())))
                .isEqualTo(2);
    }

    @Test
    void loadsNothingFaultyAndNothingFromWhoOperatesOnlyAUnit() {
        // Given
        String chief = wholeTreeOperator("PLACE", fresh("ROOT"));
        Campus.Unit unit = Campus.unit(0);
        TestGrants.give(unit.planner(), "operator", TREE, unit.code());

        LocalDate monday = LocalDate.of(2101, 5, 2);

        // When: a legal day beside its block, a Wednesday worked
        Response faulty = upload(chief, year(monday, monday.plusDays(1), monday.plusDays(2)));
        Response ofUnit = upload(unit.planner(), year(monday, monday, monday.plusDays(5)));

        // Then
        faulty.then()
                .statusCode(400)
                .body("errors.code", containsInAnyOrder("ROS-1203", "ROS-1204"))
                .body("errors.pointer", containsInAnyOrder("/holidays/0/legal/0/date", "/holidays/0/working/0"));
        ofUnit.then().statusCode(403).body("code", equalTo("ROS-1209"));
    }

    private static LocalDate mondayOfUnknownYear(String chief) {
        List<Integer> known = all(chief).getList("items.year");
        int year = IntStream.range(2101, 2199)
                .filter(one -> !known.contains(one))
                .findFirst()
                .orElseThrow();
        return LocalDate.of(year, 5, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
    }

    private static JsonPath all(String chief) {
        return as(chief).queryParam("limit", 200).get("/holiday-years").jsonPath();
    }

    private static Map<String, Object> year(LocalDate off, LocalDate legal, LocalDate worked) {
        Map<String, Object> holiday = new LinkedHashMap<>();
        holiday.put("nameZh", "劳动节");
        holiday.put("nameEn", "Labour Day");
        holiday.put("from", off.toString());
        holiday.put("to", off.toString());
        holiday.put("legal", List.of(Map.of("date", legal.toString(), "nameZh", "劳动节", "nameEn", "Labour Day")));
        holiday.put("working", List.of(worked.toString()));
        return Map.of(
                "year",
                off.getYear(),
                "notice",
                Map.of("title", "通知", "address", "https://www.gov.cn/zhengce/notice.htm"),
                "law",
                Map.of(
                        "title",
                        "放假办法",
                        "decree",
                        "国务院令",
                        "inForceFrom",
                        "2025-01-01",
                        "legalDays",
                        1,
                        "reading",
                        "one day"),
                "holidays",
                List.of(holiday));
    }

    private static Response upload(String person, Map<String, Object> year) {
        return keyed(as(person)).body(year).post("/holiday-years");
    }
}
