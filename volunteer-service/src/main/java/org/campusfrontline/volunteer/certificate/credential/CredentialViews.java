package org.campusfrontline.volunteer.certificate.credential;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is open to whoever holds a credential.
final class CredentialViews {

    private CredentialViews() {}

    @Schema(name = "CertificateIssuer", description = "A unit that issues, as an Open Badges profile.")
    record IssuerView(
            @Schema(examples = "https://campus.example.edu/api/volunteer/v1/certificate-issuers/LEAGUE")
            String id,

            List<String> type,
            @Schema(examples = "校团委") String name,
            @Schema(examples = "Youth league committee") String nameEn) {

        IssuerView {
            type = List.copyOf(type);
        }
    }

    @Schema(
            name = "CertificateRevocations",
            description = "Credentials of a year's numbers that are not good any more (1EdTech Revocation List).")
    record RevocationList(
            @Schema(examples = "https://campus.example.edu/api/volunteer/v1/certificate-revocations/2026")
            String id,

            List<Revoked> revokedCredential) {

        RevocationList {
            revokedCredential = List.copyOf(revokedCredential);
        }
    }

    @Schema(name = "RevokedCredential", description = "One that is not good any more, and in a word why.")
    record Revoked(
            @Schema(examples = "urn:uuid:01931d70-0a1b-7c2d-8e3f-4a5b6c7d8e01")
            String id,

            boolean revoked,

            @Schema(examples = "A later revision stands in its place.")
            String revocationReason) {}
}
