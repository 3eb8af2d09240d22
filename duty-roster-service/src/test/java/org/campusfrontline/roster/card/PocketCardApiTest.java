package org.campusfrontline.roster.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.campusfrontline.roster.onduty.Leads;
import org.junit.jupiter.api.Test;

@CampusTest
class PocketCardApiTest {

    private static final LocalDate START = LocalDate.of(2032, 3, 1);

    @Test
    void givesEachPersonTheOwnCardOfTheRosterInForce() {
        // Given
        Campus.Unit unit = Campus.unit(2);
        Leads.site(unit);
        String own = unit.people().get(0);
        String other = unit.people().get(1);
        String period = Plans.period(unit, START, 7);
        String path = "/my/planning-periods/" + period + "/pocket-card";
        String roster = Plans.keep(unit, period, "DDN....", "..DD...");
        as(own).get(path).then().statusCode(404);

        // When
        Plans.publishKept(unit, roster).then().statusCode(200);

        // Then
        as(own, "zh-CN")
                .accept("image/svg+xml")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .header("Content-Language", "zh-CN")
                .header("Cache-Control", containsString("no-store"))
                .body(containsString("人员 " + own), not(containsString(other)))
                .body(containsString("值班电话 东校区 " + Leads.DESK), containsString("N 20:00–08:00 次日"));
        as(own).accept("text/html").get(path).then().statusCode(200).body(containsString("East gate duty"));
        assertThat(as(own).get(path + "/sheet").asByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        as(unit.planner()).accept("image/svg+xml").get(path).then().statusCode(404);
    }

    @Test
    void printsTheCardsOfAllOrOneForPlannersOfTheUnit() {
        // Given
        Campus.Unit unit = Campus.unit(2);
        String first = unit.people().get(0);
        String second = unit.people().get(1);
        String path =
                "/rosters/" + Plans.keep(unit, Plans.period(unit, START, 7), "DDN....", "..DD...") + "/pocket-cards";

        // Then
        unit.asPlanner()
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString(first), containsString(second));
        unit.asPlanner()
                .accept("text/html")
                .queryParam("person", second)
                .get(path)
                .then()
                .statusCode(200)
                .body(not(containsString(first)), containsString(second));
        Response sheets = unit.asPlanner().get(path + "/sheets");
        sheets.then().statusCode(200).contentType("application/pdf");
        assertThat(sheets.asByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        unit.asPlanner()
                .accept("text/html")
                .queryParam("person", unit.planner())
                .get(path)
                .then()
                .statusCode(404);
        Campus.unit(0).asPlanner().accept("text/html").get(path).then().statusCode(404);
        as(first).accept("text/html").get(path).then().statusCode(403);
    }
}
