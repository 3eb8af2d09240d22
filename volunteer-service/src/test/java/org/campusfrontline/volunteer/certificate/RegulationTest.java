package org.campusfrontline.volunteer.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.testing.openapi.ServedDocument;
import org.campusfrontline.volunteer.certificate.Certificates.Made;
import org.campusfrontline.volunteer.hours.ledger.HoursEntry;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The articles of 志愿服务条例 (State Council order 685) that concern records and certificates of service.
@CampusTest
class RegulationTest {

    @Inject
    Database database;

    private Certificates certificates;
    private String person;

    @BeforeEach
    void served() {
        certificates = Certificates.create(database);
        person = certificates.person("李思远");
    }

    /// 第十九条: service is recorded truthfully, and a certificate is issued to a volunteer who asks, truthfully and
    /// free of charge.
    @Test
    void article19ACertificateSaysWhatTheLedgerSaysForWhoeverAsks() {
        // Given
        certificates.served(person, 240);
        certificates.served(person, 60);

        // When
        Made issued = certificates.issued(person);

        // Then
        JsonPath said = certificates.read(person, issued);
        certificates
                .as(person)
                .get("/my/hours?asOf=" + said.getString("asOf"))
                .then()
                .body("minutes", equalTo(said.getInt("minutes")));
        assertThat(List.of(
                        "number",
                        "displayName",
                        "person",
                        "unitNameZh",
                        "inChargeName",
                        "issuedOn",
                        "from",
                        "to",
                        "lines[0].titleZh"))
                .allSatisfy(field -> assertThat(said.getString(field)).isNotBlank());
    }

    /// 第二十条: no personal data of a volunteer is made public without consent.
    @Test
    void article20NothingPersonalIsShownWithoutConsent() {
        certificates.served(person, 240);
        Made issued = certificates.issued(person);

        String shown = certificates.verify(issued).statusCode(200).extract().asString();

        assertThat(shown).doesNotContain("思远").doesNotContain(person).doesNotContain("防汛");
        certificates
                .step(person, issued, "disclosure", Map.of("disclosed", List.of("NAME")))
                .statusCode(200);
        certificates.verify(issued).body("name", equalTo("李思远")).body("lines", nullValue());
    }

    /// 第二十五条: nobody makes a profit in the name of volunteer service; nothing here has a price.
    @Test
    void article25NothingIsChargedForACertificate() {
        certificates.served(person, 60);
        Made issued = certificates.issued(person);
        certificates
                .as(person)
                .get("/certificates/" + issued.id() + "/document")
                .then()
                .statusCode(200);

        Set<String> names = new TreeSet<>();
        ServedDocument.read()
                .findParents("properties")
                .forEach(schema -> schema.path("properties").fieldNames().forEachRemaining(names::add));

        assertThat(names)
                .contains("minutes", "inChargeName")
                .noneMatch(name -> name.matches("(?i)(fee|price|payment|amount|cost|currency|paid|tariff).*"));
    }

    /// 第三十八条: false certificates are sanctioned. One cannot be made here without the ledger and another person, and
    /// one that has become false says so.
    @Test
    void article38AFalseCertificateIsNeitherMadeNorLeftStanding() {
        // Given
        certificates.request(person, certificates.wish()).statusCode(409).body("code", equalTo("VOL-2903"));
        HoursEntry entry = certificates.served(person, 240);
        String organiser = certificates.hours.second;
        certificates.served(organiser, 60);
        Made own = certificates.requested(organiser);
        certificates.issue(organiser, own).statusCode(403).body("code", equalTo("VOL-2905"));
        Made request = certificates.requested(person);
        certificates
                .step(certificates.organiser(), request, "issuance", Map.of("minutes", 480))
                .statusCode(409)
                .body("code", equalTo("VOL-2907"));
        Made issued = Certificates.made(certificates
                .issue(certificates.organiser(), request)
                .statusCode(200)
                .extract()
                .jsonPath());

        // When
        certificates.reversed(entry);

        // Then
        certificates.verify(issued).body("state", equalTo("OUTDATED"));
        certificates
                .step(certificates.organiser(), issued, "revocation", Map.of("reason", "UNTRUE"))
                .statusCode(200);
        certificates.verify(issued).body("state", equalTo("REVOKED"));
    }
}
