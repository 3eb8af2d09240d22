package org.campusfrontline.gateway.issuer;

import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.campusfrontline.gateway.outside.Eventually;

/// Lets tests of other features make the keys of an issuer without the whole application.
public final class IssuerFixture {

    private IssuerFixture() {}

    public static IssuerSettings settings(String url, Optional<String> audience) {
        return new Settings(
                url, audience, "sub", Duration.ofSeconds(5), Duration.ofHours(1), Duration.ofSeconds(5), 100);
    }

    /// Keys that have been read once.
    public static IssuerKeys keys(Vertx vertx, IssuerSettings settings, Clock clock) {
        IssuerKeys keys = new IssuerKeys(vertx, settings, clock);
        keys.refresh();
        Eventually.holds("the keys are read", keys::known);
        return keys;
    }

    private record Settings(
            String url,
            Optional<String> audience,
            String subjectClaim,
            Duration skew,
            Duration refresh,
            Duration unknownKeyPause,
            int rememberedTokens)
            implements IssuerSettings {}
}
