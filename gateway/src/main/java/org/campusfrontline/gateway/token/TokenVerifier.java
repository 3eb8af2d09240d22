package org.campusfrontline.gateway.token;

import io.vertx.core.json.JsonArray;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;
import org.campusfrontline.gateway.issuer.IssuerSettings;
import org.campusfrontline.gateway.issuer.KeySet;
import org.jspecify.annotations.Nullable;

/// Checks what never changes about a token: form, algorithm, key, signature, issuer, audience, subject.
/// RS256 and nothing else: the header's word on the algorithm is only compared, never followed.
final class TokenVerifier {

    private final IssuerSettings settings;

    TokenVerifier(IssuerSettings settings) {
        this.settings = settings;
    }

    TokenVerdict verify(String token, KeySet keys) {
        Optional<Jwt> parsed = Jwt.parse(token);
        if (parsed.isEmpty()) {
            return new TokenVerdict.Refused(TokenRefusal.MALFORMED);
        }
        Jwt jwt = parsed.get();
        if (!"RS256".equals(jwt.header().getValue("alg")) || jwt.header().containsKey("crit")) {
            return new TokenVerdict.Refused(TokenRefusal.ALGORITHM);
        }
        RSAPublicKey key = keys.find(text(jwt.header().getValue("kid")));
        if (key == null) {
            return new TokenVerdict.KeyUnknown();
        }
        if (!signatureHolds(jwt, key)) {
            return new TokenVerdict.Refused(TokenRefusal.SIGNATURE);
        }
        return claims(jwt, key);
    }

    private TokenVerdict claims(Jwt jwt, RSAPublicKey key) {
        if (!settings.url().equals(jwt.claims().getValue("iss"))) {
            return new TokenVerdict.Refused(TokenRefusal.ISSUER);
        }
        if (settings.audience().isPresent() && !names(jwt, settings.audience().get())) {
            return new TokenVerdict.Refused(TokenRefusal.AUDIENCE);
        }
        String subject = text(jwt.claims().getValue(settings.subjectClaim()));
        if (subject == null || subject.isBlank()) {
            return new TokenVerdict.Refused(TokenRefusal.SUBJECT);
        }
        if (!(jwt.claims().getValue("exp") instanceof Number end)) {
            return new TokenVerdict.Refused(TokenRefusal.MALFORMED);
        }
        return new VerifiedToken(
                subject,
                text(jwt.claims().getValue("jti")),
                millis(jwt.claims().getValue("iat")),
                millis(jwt.claims().getValue("nbf")),
                millis(end),
                key);
    }

    private static boolean names(Jwt jwt, String audience) {
        Object named = jwt.claims().getValue("aud");
        return named instanceof JsonArray several ? several.contains(audience) : audience.equals(named);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text ? text : null;
    }

    private static long millis(@Nullable Object seconds) {
        return seconds instanceof Number number ? (long) (number.doubleValue() * 1_000) : 0;
    }

    private static boolean signatureHolds(Jwt jwt, RSAPublicKey key) {
        try {
            Signature check = Signature.getInstance("SHA256withRSA");
            check.initVerify(key);
            check.update(jwt.signed());
            return check.verify(jwt.signature());
        } catch (GeneralSecurityException unusable) {
            return false;
        }
    }
}
