package org.campusfrontline.roster.repair;

import java.time.LocalDate;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.BadInputChecks;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.Plans;
import org.junit.jupiter.api.BeforeEach;

@CampusTest
class AbsenceInputTest extends BadInputChecks {

    private static final LocalDate MONDAY = LocalDate.of(2089, 3, 7);
    private static Campus.Unit unit;
    private static String roster;
    private int body;

    @BeforeEach
    void publish() {
        if (unit == null) {
            unit = Campus.unit(2);
            roster = Plans.publish(unit, Plans.period(unit, MONDAY, 28), "D".repeat(28), ".".repeat(28));
        }
    }

    @Override
    protected Making making() {
        return new Making(
                "/api/roster/v1/rosters/" + roster + "/absences",
                TestTokens.of(unit.planner()),
                TestTokens.of(Campus.fresh("P")));
    }

    @Override
    protected String freshBody() {
        body++;
        return """
                {"person": "%s", "from": "%s", "to": "%s"}""".formatted(unit.people().getFirst(), MONDAY.plusDays(body), MONDAY.plusDays(body));
    }
}
