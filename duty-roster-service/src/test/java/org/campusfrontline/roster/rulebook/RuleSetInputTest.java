package org.campusfrontline.roster.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.BadInputChecks;
import org.campusfrontline.roster.Campus;
import org.junit.jupiter.api.BeforeEach;

@CampusTest
class RuleSetInputTest extends BadInputChecks {

    private static Campus.Unit unit;

    @BeforeEach
    void appoint() {
        unit = unit == null ? Campus.unit(0) : unit;
    }

    @Override
    protected Making making() {
        return new Making("/api/roster/v1/rule-sets", TestTokens.of(unit.planner()), TestTokens.of(Campus.fresh("P")));
    }

    @Override
    protected String freshBody() {
        Map<String, Object> body = RuleSets.body(unit);
        body.put("name", Campus.fresh("set-"));
        try {
            return new ObjectMapper().writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
