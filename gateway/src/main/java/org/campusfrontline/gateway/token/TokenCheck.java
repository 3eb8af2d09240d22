package org.campusfrontline.gateway.token;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import org.campusfrontline.gateway.issuer.IssuerKeys;
import org.campusfrontline.gateway.revocation.Revocations;

/// Checks one token after another on one event loop. Time, keys and revocations are asked at each use, also
/// of a remembered token: a revocation therefore cannot slip in between checking and remembering.
public final class TokenCheck {

    private final TokenCache cache;
    private final TokenVerifier verifier;
    private final IssuerKeys keys;
    private final Revocations revocations;
    private final Clock clock;
    private final long skewMillis;
    private final MessageDigest digest;

    TokenCheck(
            TokenCache cache,
            TokenVerifier verifier,
            IssuerKeys keys,
            Revocations revocations,
            Clock clock,
            long skewMillis) {
        this.cache = cache;
        this.verifier = verifier;
        this.keys = keys;
        this.revocations = revocations;
        this.clock = clock;
        this.skewMillis = skewMillis;
        this.digest = sha256();
    }

    public TokenVerdict check(String token) {
        TokenKey key = TokenKey.of(token, digest);
        VerifiedToken remembered = cache.get(key);
        TokenVerdict verdict = remembered == null ? verifier.verify(token, keys.current()) : remembered;
        if (!(verdict instanceof VerifiedToken verified)) {
            return verdict;
        }
        TokenVerdict now = standing(verified);
        if (now != verified) {
            cache.remove(key);
        } else if (remembered == null) {
            cache.put(key, verified);
        }
        return now;
    }

    private TokenVerdict standing(VerifiedToken token) {
        long now = clock.millis();
        if (now >= token.expiresAt()) {
            return new TokenVerdict.Refused(TokenRefusal.EXPIRED);
        }
        if (token.notBefore() > now + skewMillis || token.issuedAt() > now + skewMillis) {
            return new TokenVerdict.Refused(TokenRefusal.NOT_YET);
        }
        if (!keys.current().holds(token.key())) {
            return new TokenVerdict.Refused(TokenRefusal.UNKNOWN_KEY);
        }
        return revocations.refuses(token.subject(), token.id(), token.issuedAt())
                ? new TokenVerdict.Refused(TokenRefusal.REVOKED)
                : token;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
