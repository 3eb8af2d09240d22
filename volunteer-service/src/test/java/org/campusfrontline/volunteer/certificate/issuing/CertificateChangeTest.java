package org.campusfrontline.volunteer.certificate.issuing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestTokens;
import org.campusfrontline.platform.testing.input.ChangeChecks;
import org.campusfrontline.volunteer.BadInput;
import org.campusfrontline.volunteer.certificate.Certificates;
import org.campusfrontline.volunteer.certificate.Certificates.Made;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;

@CampusTest
class CertificateChangeTest extends ChangeChecks {

    private static Certificates certificates;

    @Inject
    Database database;

    @BeforeEach
    void campus() {
        certificates = certificates == null ? Certificates.create(database) : certificates;
    }

    @Override
    protected Changing changing() {
        String person = certificates.person("李思远");
        certificates.served(person, 60);
        Made made = certificates.requested(person);
        return new Changing(
                BadInput.ROOT + "/certificates/" + made.id() + "/disclosure",
                made.tag(),
                TestTokens.of(person),
                BadInput.json(Map.of("disclosed", List.of("NAME"))));
    }
}
