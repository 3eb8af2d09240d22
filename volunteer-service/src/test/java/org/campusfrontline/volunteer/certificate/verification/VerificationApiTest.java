package org.campusfrontline.volunteer.certificate.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.platform.vault.SecretToken;
import org.campusfrontline.volunteer.certificate.Certificates;
import org.campusfrontline.volunteer.certificate.Certificates.Made;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CampusTest
class VerificationApiTest {

    @Inject
    Database database;

    private Certificates certificates;
    private String person;
    private Made issued;

    @BeforeEach
    void issued() {
        certificates = Certificates.create(database);
        person = certificates.person("<李>思远");
        certificates.served(person, 150);
        issued = certificates.issued(person);
    }

    @Test
    void showsStrangersNoMoreThanNumberUnitMinutesAndAMaskedName() {
        certificates
                .verify(issued)
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("$", aMapWithSize(8))
                .body("state", equalTo("VALID"))
                .body("number", equalTo(issued.number()))
                .body("unitNameZh", equalTo("团委"))
                .body("minutes", equalTo(150))
                .body("name", equalTo("<**"))
                .body("issuedOn", equalTo(Certificates.today().toString()));
    }

    @Test
    void showsWhatThePersonAgreedToAndOnlyAsLongAs() {
        // Given
        certificates
                .step(person, issued, "disclosure", Map.of("disclosed", List.of("NAME", "SERVICE")))
                .statusCode(200)
                .body("disclosed", equalTo(List.of("NAME", "SERVICE")));
        certificates
                .verify(issued)
                .body("name", equalTo("<李>思远"))
                .body("lines", hasSize(1))
                .body("lines[0].minutes", equalTo(150))
                .body("person", nullValue());

        // When
        Made now = new Made(issued.id(), issued.version() + 1, 150, issued.number(), issued.verification());
        certificates
                .step(person, now, "disclosure", Map.of("disclosed", List.of()))
                .statusCode(200);

        // Then
        certificates.verify(issued).body("name", equalTo("<**")).body("lines", nullValue());
    }

    @Test
    void knowsNoCodeThatWasNeverGiven() {
        for (String token : List.of(
                SecretToken.next(24),
                "x",
                "'",
                issued.token() + "x",
                issued.id().toString())) {
            certificates
                    .hours
                    .campus
                    .anonymous()
                    .get("/certificate-verifications/" + token)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("PLT-1104"));
        }
        assertThat(issued.token()).hasSize(32);
    }

    @Test
    void isAPageInBothLanguagesWithoutScript() {
        certificates
                .step(person, issued, "disclosure", Map.of("disclosed", List.of("NAME", "SERVICE")))
                .statusCode(200);

        Response zh = page("zh-CN", issued.token());
        Response en = page("en", issued.token());

        assertThat(zh.asString())
                .contains("<html lang=\"zh-CN\">", "有效", issued.number(), "&lt;李&gt;思远", "团委", "2 小时 30 分钟", "校园防汛志愿行动")
                .doesNotContain("<script", "<李>", "<img", "http");
        assertThat(en.asString())
                .contains("<html lang=\"en\">", "Valid", "Youth league", "2 h 30 min", "Flood relief on campus");
        assertThat(zh.header("Content-Security-Policy")).isEqualTo("default-src 'none'; style-src 'unsafe-inline'");
        assertThat(zh.asByteArray().length).isLessThan(6_000);
    }

    @Test
    void aPageSaysPlainlyWhatIsNotGood() {
        assertThat(page("en", "nothing").asString()).contains("Unknown").doesNotContain("<dl>");
        certificates
                .step(certificates.organiser(), issued, "revocation", Map.of("reason", "UNTRUE"))
                .statusCode(200);
        assertThat(page("en", issued.token()).asString()).contains("Revoked").doesNotContain(">Valid<");
        assertThat(page("zh-CN", issued.token()).asString()).contains("已撤销");
    }

    private Response page(String language, String token) {
        Response page = certificates
                .hours
                .campus
                .anonymous()
                .accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .header("Accept-Language", language)
                .get("/certificate-pages/" + token);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).isEqualTo("text/html;charset=UTF-8");
        return page;
    }
}
