package org.campusfrontline.roster.period;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.BadInputChecks;
import org.campusfrontline.roster.Campus;
import org.junit.jupiter.api.BeforeEach;

@CampusTest
class PeriodInputTest extends BadInputChecks {

    private static Campus.Unit unit;
    private int body;

    @BeforeEach
    void appoint() {
        unit = unit == null ? Campus.unit(0) : unit;
    }

    @Override
    protected Making making() {
        return new Making(
                "/api/roster/v1/planning-periods", TestTokens.of(unit.planner()), TestTokens.of(Campus.fresh("P")));
    }

    @Override
    protected String freshBody() {
        Map<String, Object> period = Campus.periodBody(unit, LocalDate.of(2026, 12, 7), 7);
        body++;
        period.put("titleEn", "East gate duty " + body);
        return json(period);
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
