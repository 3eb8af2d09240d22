package org.campusfrontline.gateway.token;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.campusfrontline.gateway.issuer.IssuerKeys;
import org.campusfrontline.gateway.issuer.IssuerSettings;
import org.campusfrontline.gateway.revocation.Revocations;

/// Makes a check for each event loop; they share one memory of verified tokens.
@Singleton
public final class TokenChecks {

    private final IssuerSettings settings;
    private final IssuerKeys keys;
    private final Revocations revocations;
    private final Clock clock;
    private final TokenCache cache;

    TokenChecks(IssuerSettings settings, IssuerKeys keys, Revocations revocations, Clock clock) {
        this.settings = settings;
        this.keys = keys;
        this.revocations = revocations;
        this.clock = clock;
        this.cache = new TokenCache(settings.rememberedTokens());
    }

    public TokenCheck forOneLoop() {
        TokenVerifier verifier = new TokenVerifier(settings);
        return new TokenCheck(
                cache, verifier, keys, revocations, clock, settings.skew().toMillis());
    }

    public TokenCache cache() {
        return cache;
    }
}
