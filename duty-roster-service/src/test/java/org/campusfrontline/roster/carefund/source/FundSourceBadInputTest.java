package org.campusfrontline.roster.carefund.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.BadInputChecks;
import org.campusfrontline.roster.Campus;
import org.campusfrontline.roster.carefund.Funds;
import org.junit.jupiter.api.BeforeEach;

@CampusTest
class FundSourceBadInputTest extends BadInputChecks {

    private static Funds funds;

    @BeforeEach
    void appoint() {
        funds = funds == null ? Funds.of(0) : funds;
    }

    @Override
    protected Making making() {
        return new Making(
                "/api/roster/v1/care-fund-sources",
                TestTokens.of(funds.officers().getFirst()),
                TestTokens.of(Campus.fresh("P")));
    }

    @Override
    protected String freshBody() {
        Map<String, Object> body = funds.sourceBody(List.of(Funds.limit("PROTECTION", 1, 2)));
        body.put("titleEn", Campus.fresh("Dues "));
        try {
            return new ObjectMapper().writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
