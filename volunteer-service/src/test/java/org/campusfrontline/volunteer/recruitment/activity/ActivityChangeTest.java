package org.campusfrontline.volunteer.recruitment.activity;

import jakarta.inject.Inject;
import java.util.List;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.ChangeChecks;
import org.campusfrontline.volunteer.BadInput;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;

@CampusTest
class ActivityChangeTest extends ChangeChecks {

    private static Campus campus;

    @Inject
    Database database;

    @BeforeEach
    void campus() {
        campus = campus == null ? Campus.create(database) : campus;
    }

    @Override
    protected Changing changing() {
        Campus.Made draft = campus.draft(List.of(Campus.post(Campus.shift(48, 2, 3))));
        String path = "/activities/" + draft.id();
        return new Changing(
                BadInput.ROOT + path,
                draft.tag(),
                TestTokens.of(campus.organiser),
                BadInput.json(Campus.changeOf(
                        campus.as(campus.organiser).get(path).jsonPath().getMap(""), 4)));
    }
}
