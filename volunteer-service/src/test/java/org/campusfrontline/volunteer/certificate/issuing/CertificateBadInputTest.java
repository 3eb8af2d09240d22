package org.campusfrontline.volunteer.certificate.issuing;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.BadInputChecks;
import org.campusfrontline.volunteer.BadInput;
import org.campusfrontline.volunteer.certificate.Certificates;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;

@CampusTest
class CertificateBadInputTest extends BadInputChecks {

    private static final AtomicInteger DAYS = new AtomicInteger(60);
    private static Certificates certificates;
    private static String person;

    @Inject
    Database database;

    @BeforeEach
    void person() {
        if (certificates == null) {
            certificates = Certificates.create(database);
            person = certificates.person("李思远");
            certificates.served(person, 60);
        }
    }

    /// Every person may ask, a campus system may not.
    @Override
    protected Making making() {
        return new Making(
                BadInput.ROOT + "/certificates", TestTokens.of(person), TestTokens.system("timetable", "campus:read"));
    }

    @Override
    protected String freshBody() {
        Map<String, Object> wish = certificates.wish();
        wish.put("from", Certificates.today().minusDays(DAYS.incrementAndGet()).toString());
        return BadInput.json(wish);
    }
}
