package org.campusfrontline.roster.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campusfrontline.roster.Campus.PATIENCE;
import static org.campusfrontline.roster.Campus.unit;
import static org.campusfrontline.roster.Campus.upload;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.testing.Await;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Instances;
import org.junit.jupiter.api.Test;

@CampusTest
class ErasureTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 5, 3);
    private static final String STANDS = """
            SELECT (SELECT COUNT(*) FROM planning_period WHERE LOCATE(?, CONCAT(staff, days_off, requests)) > 0)
                + (SELECT COUNT(*) FROM roster WHERE LOCATE(?, CONCAT(problem, plan)) > 0)
                + (SELECT COUNT(*) FROM duty WHERE person = ?) + (SELECT COUNT(*) FROM person WHERE number = ?)
                + (SELECT COUNT(*) FROM membership WHERE person = ?) AS found
            """;

    @Inject
    Sql sql;

    @Test
    void keepsTheSeatsOfAPublishedRosterUnderAPseudonym() {
        // Given
        Campus.Unit unit = unit(6);
        String period = upload(unit, MONDAY, Instances.GATE).path("id");
        String roster = Solved.roster(unit, period);
        Solved.publish(unit, roster).then().statusCode(200);
        String person = unit.people().get(2);
        JsonPath before = people(unit, roster);
        assertThat(before.<String>getList("items.person")).contains(person);
        assertThat(stands(person)).isGreaterThanOrEqualTo(4);

        // When
        Campus.erase(person);
        Await.until(PATIENCE, "nothing is left of " + person, () -> stands(person) == 0);

        // Then
        JsonPath after = people(unit, roster);
        List<String> strangers = after.<String>getList("items.person").stream()
                .filter(one -> !unit.people().contains(one))
                .toList();
        assertThat(strangers).singleElement().asString().startsWith("~");
        assertThat(dates(after, strangers.getFirst())).isEqualTo(dates(before, person));
        assertThat(after.<String>getList("items.person")).hasSize(6).doesNotContain(person);
    }

    private static JsonPath people(Campus.Unit unit, String roster) {
        return unit.asPlanner().get("/rosters/" + roster + "/people").jsonPath();
    }

    private static List<String> dates(JsonPath people, String person) {
        return people.getList("items.find { it.person == '" + person + "' }.duties.date");
    }

    private long stands(String person) {
        String quoted = '"' + person + '"';
        return sql.one("count", STANDS, row -> row.number("found"), quoted, quoted, person, person, person)
                .orElseThrow();
    }
}
