package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.BadInputChecks;
import org.campusfrontline.volunteer.BadInput;
import org.campusfrontline.volunteer.directory.Directory;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;

@CampusTest
class ActivityBadInputTest extends BadInputChecks {

    private static Campus campus;

    @Inject
    Database database;

    @BeforeEach
    void campus() {
        campus = campus == null ? Campus.create(database) : campus;
    }

    @Override
    protected Making making() {
        return new Making(
                BadInput.ROOT + "/activities", TestTokens.of(campus.organiser), TestTokens.of("NOBODY-IN-PARTICULAR"));
    }

    @Override
    protected String freshBody() {
        Map<String, Object> plan = campus.plan(List.of(Campus.post(Campus.shift(48, 2, 3))));
        plan.put("titleEn", Directory.fresh("Flood relief "));
        return BadInput.json(plan);
    }
}
