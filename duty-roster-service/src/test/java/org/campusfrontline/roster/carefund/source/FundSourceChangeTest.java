package org.campusfrontline.roster.carefund.source;

import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.ChangeChecks;
import org.campusfrontline.roster.carefund.Funds;

@CampusTest
class FundSourceChangeTest extends ChangeChecks {

    @Override
    protected Changing changing() {
        Funds funds = Funds.of(0);
        String path = "/api/roster/v1/care-fund-sources/" + funds.source();
        return new Changing(path, "\"v1\"", TestTokens.of(funds.officers().getFirst()), """
                {"titleZh": "专项党费", "titleEn": "Dues", "from": "2022-05-25",
                 "purposes": [{"purpose": "PROTECTION", "eachFen": 1, "totalFen": 2}]}""");
    }
}
