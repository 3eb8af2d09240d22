package org.campusfrontline.roster.period;

import java.time.LocalDate;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.ChangeChecks;
import org.campusfrontline.roster.Campus;

@CampusTest
class PeriodChangeTest extends ChangeChecks {

    private static Campus.Unit unit;

    @Override
    protected Changing changing() {
        unit = unit == null ? Campus.unit(0) : unit;
        String id = Campus.period(unit, LocalDate.of(2026, 12, 7), 7);
        return new Changing("/api/roster/v1/planning-periods/" + id, "\"v1\"", TestTokens.of(unit.planner()), """
                {"titleZh": "西门值守", "titleEn": "West gate duty"}""");
    }
}
