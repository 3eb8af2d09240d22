package org.campusfrontline.assessment;

import java.util.UUID;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.BadInputChecks;

/// Nothing here is changed by `If-Match`, so there are no `ChangeChecks`.
@CampusTest
class BadInputTest extends BadInputChecks {

    @Override
    protected Making making() {
        TestGrants.give("P000701", "operator", "PARTY", "ROOT");
        return new Making("/api/assessment/v1/replays", TestTokens.of("P000701"), TestTokens.of("P000702"));
    }

    @Override
    protected String freshBody() {
        return """
                {"mode": "COMPARE", "reason": "%s"}""".formatted(UUID.randomUUID());
    }
}
