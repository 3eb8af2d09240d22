package org.campusfrontline.volunteer.team.badge;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.campusfrontline.platform.vault.SecretToken;
import org.campusfrontline.platform.vault.Vault;
import org.campusfrontline.volunteer.certificate.key.CertificateSettings;

/// The addresses of public badge pages: 192 bits, so that nobody guesses one, in the 32 letters that a QR code of ours
/// holds.
@Singleton
class BadgeTokens {

    private static final int BYTES = 24;
    private static final String CONTEXT = "responsibility-post.token/";
    private static final String PAGE = "/q/responsibility-post/";
    private final Vault vault;
    private final CertificateSettings settings;

    BadgeTokens(Vault vault, CertificateSettings settings) {
        this.vault = vault;
        this.settings = settings;
    }

    Post.Token next(UUID post) {
        String token = SecretToken.next(BYTES);
        return new Post.Token(SecretToken.hash(token), vault.seal(token, CONTEXT + post));
    }

    /// Where everybody reads the badge.
    String address(UUID post, Post.Token token) {
        return address(vault.open(token.sealed(), CONTEXT + post));
    }

    String address(String token) {
        return settings.publicOrigin() + PAGE + token;
    }
}
