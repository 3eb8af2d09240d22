package org.campusfrontline.volunteer.certificate.register;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.campusfrontline.platform.vault.SecretToken;
import org.campusfrontline.platform.vault.Vault;
import org.campusfrontline.volunteer.certificate.key.CertificateSettings;

/// The tokens under which strangers ask for a certificate. Found by hash; sealed as well, since a certificate is
/// printed more than once and its code must lead to the same page.
@Singleton
public class VerificationTokens {

    /// As text 32 characters, which a QR code of ours holds; 192 bits, so that nobody guesses one.
    private static final int BYTES = 24;

    private static final String CONTEXT = "certificate.token/";
    private static final String PAGE = "/q/certificate/";
    private final Vault vault;
    private final CertificateSettings settings;

    VerificationTokens(Vault vault, CertificateSettings settings) {
        this.vault = vault;
        this.settings = settings;
    }

    public String next() {
        return SecretToken.next(BYTES);
    }

    public String seal(UUID certificate, String token) {
        return vault.seal(token, CONTEXT + certificate);
    }

    public String open(UUID certificate, Certificate.Issued issued) {
        return vault.open(issued.sealedToken(), CONTEXT + certificate);
    }

    /// What the QR code holds.
    public String address(String token) {
        return settings.publicOrigin() + PAGE + token;
    }
}
