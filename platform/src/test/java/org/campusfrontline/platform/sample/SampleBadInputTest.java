package org.campusfrontline.platform.sample;

import java.util.UUID;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.BadInputChecks;
import org.junit.jupiter.api.BeforeEach;

@CampusTest
class SampleBadInputTest extends BadInputChecks {

    @BeforeEach
    void appoint() {
        SampleFixture.organiser();
    }

    @Override
    protected Making making() {
        return new Making(SampleFixture.PATH, SampleFixture.organiser(), TestTokens.of("P000009"));
    }

    @Override
    protected String freshBody() {
        return SampleFixture.body(UUID.randomUUID().toString());
    }
}
