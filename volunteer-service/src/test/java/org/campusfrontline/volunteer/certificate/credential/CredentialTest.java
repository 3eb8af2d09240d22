package org.campusfrontline.volunteer.certificate.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Base64URL;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.volunteer.certificate.Certificates;
import org.campusfrontline.volunteer.certificate.Certificates.Made;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The credential as a verifier that is not ours reads it: Nimbus, which shares no code with what signs.
@CampusTest
class CredentialTest {

    private static final String ROOT = "http://127.0.0.1:8080/api/volunteer/v1/";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Database database;

    private Certificates certificates;
    private String person;
    private Made issued;

    @BeforeEach
    void issued() {
        certificates = Certificates.create(database);
        person = certificates.person("李思远");
        certificates.served(person, 240);
        issued = certificates.issued(person);
    }

    @Test
    void isAnOpenBadgeThatSaysWhatTheCertificateSays() throws Exception {
        // When
        JWSObject credential = JWSObject.parse(written());
        JsonNode payload = JSON.readTree(credential.getPayload().toString());

        // Then
        assertThat(credential.getHeader().toJSONObject())
                .containsOnlyKeys("alg", "kid", "typ")
                .containsEntry("alg", "RS256");
        assertThat(payload.path("@context").path(0).asText()).isEqualTo("https://www.w3.org/ns/credentials/v2");
        assertThat(payload.path("@context").path(1).asText())
                .matches("https://purl\\.imsglobal\\.org/spec/ob/v3p0/context-3\\.\\d\\.\\d\\.json");
        assertThat(JSON.convertValue(payload.path("type"), List.class))
                .isEqualTo(List.of("VerifiableCredential", "OpenBadgeCredential"));
        assertThat(payload.path("jti").asText())
                .isEqualTo(payload.path("id").asText())
                .isEqualTo("urn:uuid:" + issued.id());
        assertThat(payload.path("iss").asText())
                .isEqualTo(payload.path("issuer").path("id").asText())
                .isEqualTo(ROOT + "certificate-issuers/" + certificates.unit());
        assertThat(payload.path("sub").asText())
                .isEqualTo(payload.path("credentialSubject").path("id").asText());
        assertThat(Instant.ofEpochSecond(payload.path("nbf").asLong()))
                .isEqualTo(Instant.parse(payload.path("validFrom").asText()));
        JsonNode subject = payload.path("credentialSubject");
        assertThat(subject.path("identifier").path(0).path("identityHash").asText())
                .isEqualTo("李思远");
        assertThat(subject.path("identifier").path(1).path("identityHash").asText())
                .isEqualTo(person);
        assertThat(subject.path("licenseNumber").asText()).isEqualTo(issued.number());
        assertThat(subject.path("result").path(0).path("value").asText()).isEqualTo("240");
        assertThat(subject.path("achievement").path("achievementType").asText()).isEqualTo("CommunityService");
        assertThat(subject.path("achievement")
                        .path("criteria")
                        .path("narrative")
                        .asText())
                .contains("240 minutes")
                .contains(Certificates.IN_CHARGE);
        certificates
                .hours
                .campus
                .anonymous()
                .get("/certificate-issuers/" + certificates.unit())
                .then()
                .statusCode(200)
                .body("id", equalTo(payload.path("iss").asText()), "name", equalTo("团委"));
    }

    @Test
    void itsProofIsGoodAndAChangedClaimIsCaught() throws Exception {
        // Given
        String written = written();
        JWSObject credential = JWSObject.parse(written);
        RSASSAVerifier published = verifier(credential);

        // Then
        assertThat(credential.verify(published)).isTrue();
        String more = credential.getPayload().toString().replace("\"240\"", "\"2400\"");
        assertThat(more).isNotEqualTo(credential.getPayload().toString());
        String[] parts = written.split("\\.");
        String changed = parts[0] + "." + Base64URL.encode(more.getBytes(StandardCharsets.UTF_8)) + "." + parts[2];
        assertThat(JWSObject.parse(changed).verify(published)).isFalse();
    }

    @Test
    void aRevokedOneStandsInTheListThatItNames() throws Exception {
        // Given
        JsonNode payload = JSON.readTree(JWSObject.parse(written()).getPayload().toString());
        String list = payload.path("credentialStatus").path("id").asText();
        assertThat(payload.path("credentialStatus").path("type").asText()).isEqualTo("1EdTechRevocationList");
        assertThat(list).startsWith(ROOT + "certificate-revocations/");
        assertThat(revoked(list)).doesNotContain("urn:uuid:" + issued.id());

        // When
        certificates
                .step(certificates.organiser(), issued, "revocation", Map.of("reason", "UNTRUE"))
                .statusCode(200);

        // Then
        assertThat(revoked(list)).contains("urn:uuid:" + issued.id());
    }

    @Test
    void whatNeverWasLeadsNowhere() {
        certificates
                .hours
                .campus
                .anonymous()
                .get("/certificate-issuers/NOWHERE")
                .then()
                .statusCode(404);
        certificates.hours.campus.anonymous().get("/signing-keys/none").then().statusCode(404);
        certificates
                .hours
                .campus
                .anonymous()
                .get("/certificate-revocations/none")
                .then()
                .statusCode(404);
        assertThat(revoked(ROOT + "certificate-revocations/1066")).isEmpty();
    }

    private List<String> revoked(String list) {
        return certificates
                .hours
                .campus
                .anonymous()
                .get("/" + list.substring(ROOT.length()))
                .then()
                .statusCode(200)
                .body("id", equalTo(list))
                .extract()
                .jsonPath()
                .getList("revokedCredential.findAll { it.revoked }.id");
    }

    private String written() {
        return certificates
                .as(person)
                .get("/certificates/" + issued.id() + "/credential")
                .then()
                .statusCode(200)
                .contentType("application/jwt")
                .extract()
                .asString();
    }

    /// The key that the credential's `kid` leads to, which is one of the published set.
    private RSASSAVerifier verifier(JWSObject credential) throws Exception {
        String kid = credential.getHeader().getKeyID();
        assertThat(kid).startsWith(ROOT + "signing-keys/");
        String id = kid.substring(kid.lastIndexOf('/') + 1);
        JWK key = JWK.parse(
                certificates.hours.campus.anonymous().get("/signing-keys/" + id).asString());
        JWKSet all = JWKSet.parse(
                certificates.hours.campus.anonymous().get("/signing-keys").asString());
        assertThat(all.getKeyByKeyId(id)).isEqualTo(key);
        assertThat(key.computeThumbprint().toString()).isEqualTo(id);
        assertThat(key.isPrivate()).isFalse();
        return new RSASSAVerifier(key.toRSAKey());
    }
}
