package org.campusfrontline.volunteer.unit;

import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.BadInputChecks;
import org.campusfrontline.volunteer.BadInput;
import org.campusfrontline.volunteer.directory.Directory;
import org.junit.jupiter.api.BeforeEach;

@CampusTest
class UnitBadInputTest extends BadInputChecks {

    @BeforeEach
    void appoint() {
        Directory.asAdministrator();
    }

    @Override
    protected Making making() {
        return new Making(
                BadInput.ROOT + "/units",
                TestTokens.of(Directory.ADMINISTRATOR),
                TestTokens.of("NOBODY-IN-PARTICULAR"));
    }

    @Override
    protected String freshBody() {
        return BadInput.json(Directory.unitBody(Directory.fresh("U"), "MASS", "MASS"));
    }
}
