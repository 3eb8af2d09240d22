package org.campusfrontline.volunteer.profile;

import jakarta.inject.Inject;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.ChangeChecks;
import org.campusfrontline.volunteer.BadInput;
import org.campusfrontline.volunteer.recruitment.Campus;
import org.campusfrontline.volunteer.recruitment.Database;
import org.campusfrontline.volunteer.recruitment.eligibility.Posts;
import org.junit.jupiter.api.BeforeEach;

@CampusTest
class ProfileChangeTest extends ChangeChecks {

    private static Campus campus;

    @Inject
    Database database;

    @BeforeEach
    void campus() {
        campus = campus == null ? Campus.create(database) : campus;
    }

    @Override
    protected Changing changing() {
        return new Changing(
                BadInput.ROOT + "/my/profile",
                "\"v0\"",
                TestTokens.of(campus.person()),
                BadInput.json(Posts.with(Posts.proof("TRAINING", "first-aid", 30))));
    }
}
