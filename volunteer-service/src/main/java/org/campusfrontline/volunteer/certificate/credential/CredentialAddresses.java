package org.campusfrontline.volunteer.certificate.credential;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.campusfrontline.volunteer.certificate.key.CertificateSettings;

/// The addresses that a credential holds for good.
@Singleton
class CredentialAddresses {

    private static final String ROOT = "/api/volunteer/v1/";
    private final CertificateSettings settings;

    CredentialAddresses(CertificateSettings settings) {
        this.settings = settings;
    }

    String issuer(String unit) {
        return settings.publicOrigin() + ROOT + "certificate-issuers/" + unit;
    }

    String revocations(int year) {
        return settings.publicOrigin() + ROOT + "certificate-revocations/" + year;
    }

    static String credential(UUID certificate) {
        return "urn:uuid:" + certificate;
    }

    /// Another one for each certificate, so that nobody links two of a person's by it.
    static String subject(UUID certificate) {
        return derived("subject", certificate);
    }

    static String achievement(UUID certificate) {
        return derived("achievement", certificate);
    }

    static String minutes(UUID certificate) {
        return derived("minutes", certificate);
    }

    private static String derived(String what, UUID certificate) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((what + "/" + certificate).getBytes(StandardCharsets.UTF_8));
    }
}
