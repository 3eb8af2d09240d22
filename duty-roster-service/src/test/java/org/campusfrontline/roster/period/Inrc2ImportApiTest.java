package org.campusfrontline.roster.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.unit;
import static org.campusfrontline.roster.Campus.upload;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.engine.format.Inrc2;
import org.campusfrontline.roster.engine.model.Planned;
import org.campusfrontline.roster.plan.KeepRoster;
import org.campusfrontline.roster.plan.Roster;
import org.campusfrontline.roster.plan.Solved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Instances of the second nurse rostering competition as ordinary periods.
@CampusTest
class Inrc2ImportApiTest {

    private static final LocalDate MONDAY = LocalDate.of(2093, 3, 2);
    private static final String SMALL = """
            SCENARIO = n002w1

            WEEKS = 1

            SKILLS = 2
            Guard
            Cook

            SHIFT_TYPES = 2
            Early (1,7)
            Night (2,3)

            FORBIDDEN_SHIFT_TYPES_SUCCESSIONS
            Early 0
            Night 1 Early

            CONTRACTS = 1
            Full (2,3) (1,5) (1,7) 1 1

            NURSES = 2
            Ann Full 2 Guard Cook
            Bob Full 1 Guard
            HISTORY
            0 n002w1

            NURSE_HISTORY
            Ann 3 1 Night 1 2 0
            Bob 0 0 None 0 0 2
            WEEK_DATA
            n002w1

            REQUIREMENTS
            Early Guard (1,1) (0,0) (0,0) (0,0) (0,0) (0,0) (0,0)
            Night Guard (0,0) (0,2) (0,0) (0,0) (0,0) (0,0) (0,0)

            SHIFT_OFF_REQUESTS = 2
            Bob Any Mon
            Ann Early Sat
            """;

    @Test
    void makesAnOrdinaryPeriodThatIsJudgedAndSolvedByTheCompetitionsRules() {
        // Given
        Campus.Unit unit = unit(2);

        // When
        Response imported = upload(unit, MONDAY, SMALL);

        // Then
        imported.then()
                .statusCode(201)
                .body("end", equalTo(MONDAY.plusDays(6).toString()), "shifts", equalTo(2), "staff", equalTo(2))
                .body("posts", equalTo(2), "qualifications", equalTo(3), "cover", equalTo(2))
                .body("requests", equalTo(3), "totals", equalTo(2));
        String period = imported.path("id");
        unit.asPlanner()
                .get("/planning-periods/" + period + "/rule-sets")
                .then()
                .body("items.people.flatten()", equalTo(unit.people()), "items", hasSize(2));
        unit.asPlanner()
                .get("/planning-periods/" + period + "/history")
                .then()
                .body(
                        "items.findAll { it.shift == 'Night' }.person",
                        contains(unit.people().getFirst()));
        String roster = keep(
                unit,
                period,
                List.of(
                        new Planned("Ann", 0, "Early&@Guard", false),
                        new Planned("Bob", 0, "Early&@Cook", false),
                        new Planned("Ann", 5, "Early&@Guard", false)),
                List.of("Ann", "Bob"));
        unit.asPlanner()
                .get("/rosters/" + roster)
                .then()
                .body("value", equalTo(215), "under", equalTo(60), "wishes", equalTo(20), "rules", equalTo(135))
                .body("breaches.rule", containsInAnyOrder("SKILL_REQUIRED", "FORBIDDEN_FOLLOWER"));
        String solved = Solved.roster(unit, period, 20);
        unit.asPlanner()
                .get("/rosters/" + solved)
                .then()
                .body("breaches", empty(), "proved", equalTo(true), "value", lessThanOrEqualTo(215));
    }

    /// The week after National Day of 2026: three days off, and a Saturday that is worked for them.
    @Test
    void countsWeekendsOfTheWeekWhateverTheCalendarSays() {
        // Given
        Campus.Unit unit = unit(2);
        String period = upload(unit, LocalDate.of(2026, 10, 5), SMALL).path("id");
        String set = unit.asPlanner()
                .get("/planning-periods/" + period + "/rule-sets")
                .path("items[0].ruleSet");

        // When
        String roster = keep(
                unit,
                period,
                List.of(
                        new Planned("Ann", 0, "Early&@Guard", false),
                        new Planned("Bob", 0, "Early&@Cook", false),
                        new Planned("Ann", 5, "Early&@Guard", false)),
                List.of("Ann", "Bob"));

        // Then
        unit.asPlanner().get("/rosters/" + roster).then().body("value", equalTo(215), "rules", equalTo(135));
        unit.asPlanner().get("/rule-sets/" + set).then().body("reckoning", equalTo("WEEKS"));
    }

    @Test
    void namesThePartAndLineThatCannotBeRead() {
        // Given
        Campus.Unit unit = unit(2);

        // Then
        upload(unit, MONDAY, SMALL.replace("Night (2,3)", "Night (3,2)"))
                .then()
                .statusCode(400)
                .body(
                        "code",
                        equalTo("ROS-1021"),
                        "title",
                        equalTo("The text is not in its form: SCENARIO, line 11: BAD_RANGE."));
        upload(unit, MONDAY, SMALL.substring(0, SMALL.indexOf("WEEK_DATA")))
                .then()
                .statusCode(400)
                .body("code", equalTo("ROS-1021"));
        upload(unit(1), MONDAY, SMALL).then().statusCode(409).body("code", equalTo("ROS-1011"));
    }

    @Test
    @EnabledIfSystemProperty(named = "campus.roster-data", matches = ".+")
    void countsWhatTheOfficialValidatorCounts() throws IOException {
        // Given
        Path folder = Path.of(System.getProperty("campus.roster-data"), "inrc2", "n005w4");
        StringBuilder text = new StringBuilder(Files.readString(folder.resolve("Sc-n005w4.txt")))
                .append('\n')
                .append(Files.readString(folder.resolve("H0-n005w4-0.txt")));
        for (int week : new int[] {1, 2, 3, 3}) {
            text.append('\n').append(Files.readString(folder.resolve("WD-n005w4-" + week + ".txt")));
        }
        Path solution = folder.resolve("Solution_H_0-WD_1-2-3-3");
        List<String> weeks = new ArrayList<>();
        for (String file : List.of("1-0", "2-1", "3-2", "3-3")) {
            weeks.add(Files.readString(solution.resolve("Sol-n005w4-" + file + ".txt")));
        }
        String verdict = Files.readString(solution.resolve("validator.txt"));
        int total =
                Integer.parseInt(verdict.substring(verdict.lastIndexOf(':') + 1).strip());
        Campus.Unit unit = unit(5);
        String period = upload(unit, MONDAY, text.toString()).path("id");

        // When
        String roster =
                keep(unit, period, Inrc2.solution(weeks), List.of("Patrick", "Andrea", "Stefaan", "Sara", "Nguyen"));

        // Then
        unit.asPlanner().get("/rosters/" + roster).then().body("value", equalTo(total), "breaches", empty());
        String solved = Solved.roster(unit, period, 30);
        Response found = unit.asPlanner().get("/rosters/" + solved);
        found.then().body("breaches", empty(), "bound", greaterThan(0));
        assertThat(found.<Integer>path("value")).isGreaterThanOrEqualTo(found.<Integer>path("bound"));
    }

    /// A roster of these assignments, kept as if it had been solved.
    private static String keep(Campus.Unit unit, String period, List<Planned> cells, List<String> nurses) {
        PlanningPeriod found = Arc.container()
                .instance(PeriodStore.class)
                .get()
                .find(UUID.fromString(period))
                .orElseThrow();
        Map<String, List<String>> plan = new LinkedHashMap<>();
        for (int place = 0; place < nurses.size(); place++) {
            List<String> row = new ArrayList<>(Collections.nCopies(found.days(), Roster.OFF));
            String nurse = nurses.get(place);
            cells.stream()
                    .filter(cell -> cell.person().equals(nurse))
                    .forEach(cell -> row.set(cell.day(), cell.of().replace("&", "")));
            plan.put(unit.people().get(place), row);
        }
        Roster.Figures figures = new Roster.Figures(0, null, false, "by hand", 0, 0);
        return Arc.container()
                .instance(KeepRoster.class)
                .get()
                .keep(new KeepRoster.Computed(found.id(), figures, found.parts(), plan, kept -> {}))
                .orThrow()
                .toString();
    }
}
