package org.campusfrontline.roster.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.keyed;
import static org.campusfrontline.roster.Campus.replace;
import static org.campusfrontline.roster.Campus.unit;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.campusfrontline.roster.plan.Solved;
import org.junit.jupiter.api.Test;

/// Days on which somebody is noted as absent are kept free by the next plan and at its publication.
@CampusTest
class KeptFreeApiTest {

    private static final LocalDate MONDAY = LocalDate.of(2094, 3, 1);
    private static final int DAYS = 7;

    @Test
    void keepsTheDaysOfTheAbsentFreeAndPublishesNoDutyOnThem() {
        // Given: two people, one a day, and one of them is noted as absent on Tuesday and Wednesday
        Campus.Unit unit = unit(2);
        String absent = unit.people().getFirst();
        String period = Plans.period(unit, MONDAY, DAYS);
        List<Map<String, Object>> cover = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            cover.add(Map.of(
                    "date", MONDAY.plusDays(day).toString(),
                    "shift", "D",
                    "wanted", 2,
                    "underWeight", 100,
                    "overWeight", 1));
        }
        replace(unit, period, "cover", cover).then().statusCode(200);
        String published = Plans.publish(unit, period, "DDDDDDD", "DDDDDDD");
        String before = Plans.keep(unit, period, "DDDDDDD", "DDDDDDD");
        keyed(unit.asPlanner())
                .body(Map.of(
                        "person", absent,
                        "from", MONDAY.plusDays(1).toString(),
                        "to", MONDAY.plusDays(2).toString()))
                .post("/rosters/" + published + "/absences")
                .then()
                .statusCode(201);

        // When
        String solved = Solved.roster(unit, period, 5);
        Response late = Plans.publishKept(unit, before);

        // Then
        late.then().statusCode(409).body("code", equalTo("ROS-1015"), "title", containsString(absent));
        List<String> dates = unit.asPlanner()
                .get("/rosters/" + solved + "/people")
                .path("items.find { it.person == '" + absent + "' }.duties.date");
        assertThat(dates)
                .hasSize(DAYS - 2)
                .doesNotContain(
                        MONDAY.plusDays(1).toString(), MONDAY.plusDays(2).toString());
        Solved.publish(unit, solved).then().statusCode(200);
    }

    @Test
    void forgetsWhatIsKnownOfPlansOfDaysThatTheEndOfAnAbsenceGivesBack() {
        // Given: absent from Tuesday to Wednesday, and plans of days before, in and after it
        Campus.Unit unit = unit(1);
        String published = Plans.publish(unit, Plans.period(unit, MONDAY, DAYS), "D......");
        String absence = keyed(unit.asPlanner())
                .body(Map.of(
                        "person", unit.people().getFirst(),
                        "from", MONDAY.plusDays(1).toString(),
                        "to", MONDAY.plusDays(2).toString()))
                .post("/rosters/" + published + "/absences")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        List<String> rosters = IntStream.range(0, 4)
                .mapToObj(day -> Plans.keep(unit, Plans.period(unit, MONDAY.plusDays(day), 1), "."))
                .toList();

        // When
        unit.asPlanner()
                .header("If-Match", "\"v1\"")
                .put("/rosters/" + published + "/absences/" + absence + "/end")
                .then()
                .statusCode(200);

        // Then
        assertThat(rosters)
                .map(roster -> unit.asPlanner().get("/rosters/" + roster).<Boolean>path("proved"))
                .containsExactly(true, false, false, true);
    }
}
