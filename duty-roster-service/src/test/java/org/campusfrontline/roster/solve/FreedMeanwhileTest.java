package org.campusfrontline.roster.solve;

import static org.campusfrontline.roster.Campus.keyed;
import static org.campusfrontline.roster.Campus.unit;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.campusfrontline.roster.period.KnownFacts;
import org.campusfrontline.roster.period.PeriodStore;
import org.campusfrontline.roster.period.PlanningPeriod;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A roster is kept whose solve began when other days were free.
@CampusTest
class FreedMeanwhileTest {

    private static final LocalDate MONDAY = LocalDate.of(2091, 3, 5);

    @Inject
    FreedMeanwhile freedMeanwhile;

    @Inject
    PeriodStore periods;

    @Inject
    KnownFacts facts;

    @Inject
    AvailableStaff available;

    private Campus.Unit unit;
    private String period;
    private String published;

    @BeforeEach
    void publishedRoster() {
        unit = unit(2);
        period = Plans.period(unit, MONDAY, 3);
        published = Plans.publish(unit, period, "D..", "...");
    }

    @Test
    void forgetsTheBoundOfASolveWhoseDayOffWasGivenBack() {
        // Given
        String absence = absent(MONDAY.plusDays(1));
        PlanningPeriod solved = asSolvedNow();
        unit.asPlanner()
                .header("If-Match", "\"v1\"")
                .put("/rosters/" + published + "/absences/" + absence + "/end")
                .then()
                .statusCode(200);
        String kept = Plans.keep(unit, period, "D..", "...");

        // When
        QuarkusTransaction.requiringNew().run(() -> freedMeanwhile.forgetBounds(solved));

        // Then
        unit.asPlanner().get("/rosters/" + kept).then().body("proved", equalTo(false));
    }

    @Test
    void keepsTheBoundWhereDaysOffStayOrAreMore() {
        // Given
        absent(MONDAY.plusDays(1));
        PlanningPeriod solved = asSolvedNow();
        absent(MONDAY.plusDays(2));
        String kept = Plans.keep(unit, period, "D..", "...");

        // When
        QuarkusTransaction.requiringNew().run(() -> freedMeanwhile.forgetBounds(solved));

        // Then
        unit.asPlanner().get("/rosters/" + kept).then().body("proved", equalTo(true));
    }

    private PlanningPeriod asSolvedNow() {
        return available.only(
                facts.complete(periods.find(UUID.fromString(period)).orElseThrow()));
    }

    private String absent(LocalDate day) {
        return keyed(unit.asPlanner())
                .body(Map.of("person", unit.people().getLast(), "from", day.toString(), "to", day.toString()))
                .post("/rosters/" + published + "/absences")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
