package org.campusfrontline.roster.period;

import static org.campusfrontline.roster.Campus.keyed;
import static org.campusfrontline.roster.Campus.unit;
import static org.campusfrontline.roster.Campus.upload;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Instances;
import org.junit.jupiter.api.Test;

@CampusTest
class ImportApiTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    @Test
    void mapsTheStaffOfTheTextToTheUnitsPeopleInOrder() {
        // Given
        Campus.Unit unit = unit(7);

        // When
        Response imported = upload(unit, MONDAY, Instances.GATE);

        // Then
        imported.then()
                .statusCode(201)
                .body("start", equalTo("2026-12-07"), "end", equalTo("2026-12-20"))
                .body("shifts", equalTo(2), "staff", equalTo(6), "cover", equalTo(28))
                .body("daysOff", equalTo(4), "requests", equalTo(6));
        String path = "/planning-periods/" + imported.path("id");
        unit.asPlanner()
                .get(path + "/staff")
                .then()
                .body("items.person", equalTo(unit.people().subList(0, 6)))
                .body("items[4].maxShifts.N", equalTo(0), "items[5].maxConsecutiveShifts", equalTo(4));
        unit.asPlanner()
                .get(path + "/days-off")
                .then()
                .body("items.date", contains("2026-12-07", "2026-12-08", "2026-12-19", "2026-12-20"))
                .body("items[0].person", equalTo(unit.people().get(0)))
                .body("items[2].person", equalTo(unit.people().get(2)));
    }

    @Test
    void mapsThemToThePeopleThatAreNamed() {
        // Given
        Campus.Unit unit = unit(7);
        List<String> named = unit.people().reversed().subList(0, 6);

        // When
        Response imported = keyed(unit.asPlanner())
                .contentType("text/plain; charset=UTF-8")
                .queryParam("start", MONDAY.toString())
                .queryParam("tree", Campus.TREE)
                .queryParam("unit", unit.code())
                .queryParam("titleZh", "东门值守")
                .queryParam("titleEn", "East gate duty")
                .queryParam("people", named)
                .body(Instances.GATE)
                .post("/planning-periods/imports");

        // Then
        imported.then().statusCode(201);
        unit.asPlanner()
                .get("/planning-periods/" + imported.path("id") + "/staff")
                .then()
                .body("items.person", equalTo(named));
    }

    @Test
    void namesEveryFaultWithLineAndReasonAndKeepsNothing() {
        // Given
        Campus.Unit unit = unit(6);
        String faulty = Instances.GATE.replace("N,600,D", "N,sixty,D").replace("A,5,D,3", "A,99,D,3");

        // When
        Response refused = upload(unit, MONDAY, faulty);

        // Then
        refused.then()
                .statusCode(400)
                .body("code", equalTo("ROS-1012"))
                .body("errors", hasSize(2))
                .body("errors.title", hasItem(containsString("Line 7")))
                .body("errors.title", hasItem(containsString("Line 19")));
        unit.asPlanner().get("/planning-periods").then().body("items", hasSize(0));
    }

    @Test
    void refusesTooFewPeopleAnotherFirstDayAndAForeignUnit() {
        // Given
        Campus.Unit unit = unit(5);

        // Then
        upload(unit, MONDAY, Instances.GATE)
                .then()
                .statusCode(409)
                .body("code", equalTo("ROS-1011"), "values.wanted", equalTo(6), "values.found", equalTo(5));
        upload(unit, MONDAY.plusDays(1), Instances.GATE).then().statusCode(400).body("code", equalTo("ROS-1013"));
        Campus.Unit foreign = new Campus.Unit(unit.code(), unit(0).planner(), unit.people());
        upload(foreign, MONDAY, Instances.GATE).then().statusCode(403);
    }
}
