package org.campusfrontline.volunteer.certificate.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.TestClock;
import org.campusfrontline.platform.testing.TestGrants;
import org.campusfrontline.volunteer.certificate.Certificates;
import org.campusfrontline.volunteer.certificate.Certificates.Made;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.Test;

@CampusTest
class SigningKeyApiTest {

    @Inject
    Database database;

    @Inject
    TestClock clock;

    @Test
    void aNewKeySignsFromNowOnAndWhatTheOldOneSignedStaysGood() throws Exception {
        // Given
        Certificates certificates = Certificates.create(database);
        String person = certificates.person("李思远");
        certificates.served(person, 60);
        Made issued = certificates.issued(person);
        JWSObject before = credential(certificates, person, issued);
        String operator = "K" + certificates.unit();
        TestGrants.give(operator, "operator", "PARTY", "PARTY");
        clock.forward(Duration.ofHours(2));

        // When
        String next = certificates
                .hours
                .keyed(operator)
                .post("/signing-key-rotations")
                .then()
                .statusCode(201)
                .extract()
                .path("kid");

        // Then
        JWSObject after = credential(certificates, person, issued);
        assertThat(before.getHeader().getKeyID()).doesNotEndWith(next);
        assertThat(after.getHeader().getKeyID()).endsWith(next);
        JWKSet published = JWKSet.parse(
                certificates.hours.campus.anonymous().get("/signing-keys").asString());
        assertThat(published.getKeys().getFirst().getKeyID()).isEqualTo(next);
        for (JWSObject each : List.of(before, after)) {
            String kid = each.getHeader().getKeyID();
            String id = kid.substring(kid.lastIndexOf('/') + 1);
            assertThat(each.verify(
                            new RSASSAVerifier(published.getKeyByKeyId(id).toRSAKey())))
                    .isTrue();
        }
        certificates
                .hours
                .keyed(operator)
                .post("/signing-key-rotations")
                .then()
                .statusCode(409)
                .body("code", equalTo("VOL-2909"));
        certificates
                .hours
                .keyed(certificates.organiser())
                .post("/signing-key-rotations")
                .then()
                .statusCode(403);
    }

    @Test
    void thePrivateHalfIsSealed() {
        Certificates.create(database)
                .hours
                .campus
                .anonymous()
                .get("/signing-keys")
                .then()
                .statusCode(200);

        assertThat(database.rows("SELECT sealed_private FROM signing_key"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(new String((byte[]) row.get("sealed_private"), 1, 4))
                        .isEqualTo("test"));
    }

    private static JWSObject credential(Certificates certificates, String person, Made issued) throws Exception {
        return JWSObject.parse(certificates
                .as(person)
                .get("/certificates/" + issued.id() + "/credential")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
