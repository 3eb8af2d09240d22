package org.campusfrontline.roster.rulebook;

import java.util.List;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.ChangeChecks;
import org.campusfrontline.roster.Campus;

@CampusTest
class RuleVersionChangeTest extends ChangeChecks {

    @Override
    protected Changing changing() {
        Campus.Unit unit = Campus.unit(0);
        String set = RuleSets.named(unit);
        RuleSets.draft(unit, set, List.of());
        String path = "/api/roster/v1/rule-sets/" + set + "/versions/1";
        return new Changing(path, "\"v1\"", TestTokens.of(unit.planner()), """
                {"validFrom": "2026-02-01", "rules": []}""");
    }
}
