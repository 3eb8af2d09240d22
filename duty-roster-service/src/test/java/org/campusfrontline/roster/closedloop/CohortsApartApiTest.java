package org.campusfrontline.roster.closedloop;

import static org.campusfrontline.roster.Campus.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.campusfrontline.roster.plan.Solved;
import org.junit.jupiter.api.Test;

/// Two cohorts of two people: the first is in the loop for three days from today, the second from its last day
/// on.
@CampusTest
class CohortsApartApiTest {

    private static final LocalDate BOTH = Loops.today().plusDays(2);
    private static final int SECONDS = 4;

    private static Campus.Unit loop() {
        Campus.Unit unit = unit(4);
        String loop = Loops.loopOfFour(unit, Loops.inForce(unit, 3, 1, 0, 0), 1);
        Loops.plan(unit, loop, Loops.today(), 5);
        return unit;
    }

    @Test
    void solvesAPlanThatCanBePublished() {
        // Given: on the first day only the first cohort is in the loop, on the second both are; all four are wanted
        Campus.Unit unit = loop();
        String period = Plans.period(unit, BOTH.minusDays(1), 2);
        Campus.replace(unit, period, "cover", List.of(cover(BOTH.minusDays(1), "D", 4, 100), cover(BOTH, "D", 4, 100)))
                .then()
                .statusCode(200);

        // When
        String roster = Solved.roster(unit, period, SECONDS);

        // Then
        unit.asPlanner()
                .get("/rosters/" + roster)
                .then()
                .body("breaches", empty(), "seatsWanted", equalTo(8), "seatsFilled", equalTo(4 + 2))
                .body("proved", equalTo(false));
        Solved.publish(unit, roster).then().statusCode(200);
    }

    @Test
    void comparesTimeAndPlaceWithWhatOtherPeriodsPublished() {
        // Given: one of the first cohort is on duty in another period, where the shift is longer and has another name
        Campus.Unit unit = loop();
        String other = Plans.period(unit, BOTH, 1);
        Campus.replace(
                        unit,
                        other,
                        "shifts",
                        List.of(Map.of(
                                "id", "L", "startsAt", "15:00:00", "minutes", 240, "forbiddenFollowers", List.of())))
                .then()
                .statusCode(200);
        Plans.publish(unit, other, "L", ".", ".", ".");
        String period = Plans.period(unit, BOTH, 1);

        // When
        Response meeting = Plans.publishKept(unit, Plans.keep(unit, period, ".", ".", "D", "."));
        Response ofOneCohort = Plans.publishKept(unit, Plans.keep(unit, period, ".", "D", ".", "."));
        Response later = Plans.publishKept(unit, Plans.keep(unit, period, ".", ".", "N", "."));

        // Then
        meeting.then()
                .statusCode(409)
                .body("code", containsString("ROS-1819"))
                .body(
                        "title",
                        equalTo("On " + BOTH + " people who must not meet would meet on shift D, among them "
                                + unit.people().get(2) + "."));
        ofOneCohort.then().statusCode(200);
        later.then().statusCode(200);
    }

    @Test
    void letsCohortsServeAtTwoSitesAtOneTime() {
        // Given
        Campus.Unit unit = loop();
        String other = withPosts(unit);
        publish(unit, other, List.of("D@gate"), List.of(""), List.of(""), List.of(""))
                .then()
                .statusCode(200);
        String period = withPosts(unit);

        // When
        Response sameSite = publish(unit, period, List.of(""), List.of(""), List.of("D@gate"), List.of(""));
        Response otherSite = publish(unit, period, List.of(""), List.of(""), List.of("D@desk"), List.of(""));

        // Then
        sameSite.then().statusCode(409).body("code", containsString("ROS-1819"));
        otherSite.then().statusCode(200);
    }

    @Test
    void solvesAroundWhatOtherPeriodsPublished() {
        // Given: in the day shift two of the second cohort would be the most, if nobody of the first were there already
        Campus.Unit unit = loop();
        Plans.publish(unit, Plans.period(unit, BOTH, 1), "D", ".", ".", ".");
        String period = Plans.period(unit, BOTH, 1);
        List<Map<String, Object>> staff = unit.asPlanner()
                .get("/planning-periods/" + period + "/staff")
                .jsonPath()
                .getList("items");
        Campus.replace(unit, period, "staff", staff.subList(1, 4)).then().statusCode(200);
        Campus.replace(unit, period, "cover", List.of(cover(BOTH, "D", 3, 100), cover(BOTH, "N", 2, 10)))
                .then()
                .statusCode(200);

        // When
        String roster = Solved.roster(unit, period, SECONDS);

        // Then
        unit.asPlanner()
                .get("/rosters/" + roster + "/people")
                .then()
                .body("items.person", contains(unit.people().subList(1, 4).toArray()))
                .body("items.collect { it.duties.shift }", contains(List.of("D"), List.of("N"), List.of("N")));
        Solved.publish(unit, roster).then().statusCode(200);
    }

    private static Map<String, Object> cover(LocalDate date, String shift, int wanted, int weight) {
        return Map.of(
                "date", date.toString(), "shift", shift, "wanted", wanted, "underWeight", weight, "overWeight", 1);
    }

    /// A gate in the east and a desk in the west.
    private static String withPosts(Campus.Unit unit) {
        String period = Plans.period(unit, BOTH, 1);
        Map<String, Object> gate = Plans.post("gate");
        gate.put("site", "EAST");
        Map<String, Object> desk = Plans.post("desk");
        desk.put("site", "WEST");
        Campus.replace(unit, period, "posts", List.of(gate, desk)).then().statusCode(200);
        return period;
    }

    @SafeVarargs
    private static Response publish(Campus.Unit unit, String period, List<String>... rows) {
        return Plans.publishKept(unit, Plans.keep(unit, period, UnaryOperator.identity(), List.of(rows)));
    }
}
