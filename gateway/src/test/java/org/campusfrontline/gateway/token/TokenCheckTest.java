package org.campusfrontline.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.campusfrontline.gateway.issuer.IssuerFixture;
import org.campusfrontline.gateway.issuer.IssuerKeys;
import org.campusfrontline.gateway.issuer.IssuerSettings;
import org.campusfrontline.gateway.issuer.RotatingIssuer;
import org.campusfrontline.gateway.outside.Eventually;
import org.campusfrontline.gateway.revocation.RevocationFixture;
import org.campusfrontline.gateway.revocation.Revocations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TokenCheckTest {

    private static final KeyPair KEYS = Forgery.keyPair(2048);
    private static final KeyPair NEXT = Forgery.keyPair(2048);
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private final Vertx vertx = Vertx.vertx();
    private final RotatingIssuer issuer = new RotatingIssuer();
    private final MovableClock clock = new MovableClock(NOW);
    private final Revocations revocations = new Revocations();
    private IssuerKeys keys;
    private TokenChecks checks;

    @AfterEach
    void close() {
        issuer.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void aRememberedTokenEndsWithItsLastMillisecond() {
        TokenCheck check = check(Optional.empty());
        String token = token(claims());
        assertThat(check.check(token)).isInstanceOf(VerifiedToken.class);

        clock.move(Duration.ofSeconds(600).minusMillis(1));
        TokenVerdict last = check.check(token);
        clock.move(Duration.ofMillis(1));
        TokenVerdict over = check.check(token);

        assertThat(last).isInstanceOf(VerifiedToken.class);
        assertThat(over).isEqualTo(new TokenVerdict.Refused(TokenRefusal.EXPIRED));
        assertThat(checks.cache().hits()).isEqualTo(2);
        assertThat(checks.cache().size()).isZero();
    }

    @Test
    void theIssuersClockMayRunAheadByTheSkewAndNoFurther() {
        TokenCheck check = check(Optional.empty());

        TokenVerdict within = check.check(token(claims().put("nbf", second(5))));
        TokenVerdict beyond = check.check(token(claims().put("nbf", second(6))));
        TokenVerdict born = check.check(token(claims().put("iat", second(6))));

        assertThat(within).isInstanceOf(VerifiedToken.class);
        assertThat(beyond).isEqualTo(new TokenVerdict.Refused(TokenRefusal.NOT_YET));
        assertThat(born).isEqualTo(new TokenVerdict.Refused(TokenRefusal.NOT_YET));
    }

    @Test
    void aRevocationCountsForARememberedTokenToo() {
        TokenCheck check = check(Optional.empty());
        String old = token(claims());
        String young = token(claims().put("iat", second(1)));
        String other = token(claims().put("sub", "P0002"));
        check.check(old);
        check.check(young);
        check.check(other);

        RevocationFixture.revoke(revocations, "P0001", null, NOW.plusMillis(1));

        assertThat(check.check(old)).isEqualTo(new TokenVerdict.Refused(TokenRefusal.REVOKED));
        assertThat(check.check(young)).isInstanceOf(VerifiedToken.class);
        assertThat(check.check(other)).isInstanceOf(VerifiedToken.class);
    }

    @Test
    void aSingleTokenCanBeRevokedByItsId() {
        TokenCheck check = check(Optional.empty());
        String lost = token(claims().put("jti", "t-1"));
        String kept = token(claims().put("jti", "t-2"));
        check.check(lost);

        RevocationFixture.revoke(revocations, "P0001", "t-1", NOW.plusSeconds(60));

        assertThat(check.check(lost)).isEqualTo(new TokenVerdict.Refused(TokenRefusal.REVOKED));
        assertThat(check.check(kept)).isInstanceOf(VerifiedToken.class);
    }

    @Test
    void aTokenThatDoesNotSayWhenItWasIssuedIsRevokedByAnyRevocation() {
        TokenCheck check = check(Optional.empty());
        JsonObject ageless = claims();
        ageless.remove("iat");

        RevocationFixture.revoke(revocations, "P0001", null, NOW.minusSeconds(1_000_000));

        assertThat(check.check(token(ageless))).isEqualTo(new TokenVerdict.Refused(TokenRefusal.REVOKED));
    }

    @Test
    void aWithdrawnKeyEndsItsRememberedTokens() {
        TokenCheck check = check(Optional.empty());
        String token = token(claims());
        assertThat(check.check(token)).isInstanceOf(VerifiedToken.class);

        issuer.remove("k1");
        issuer.put("k2", NEXT);
        clock.move(Duration.ofSeconds(6));
        keys.refresh();
        Eventually.holds("the new keys are read", () -> keys.current().find("k2") != null);

        assertThat(check.check(token)).isEqualTo(new TokenVerdict.Refused(TokenRefusal.UNKNOWN_KEY));
    }

    @Test
    void aKeyThatIsNotKnownIsNotARefusalYet() {
        TokenCheck check = check(Optional.empty());

        TokenVerdict verdict = check.check(Forgery.signed(header("k9"), claims(), NEXT));

        assertThat(verdict).isInstanceOf(TokenVerdict.KeyUnknown.class);
    }

    @Test
    void theAudienceCountsWhereOneIsSet() {
        TokenCheck check = check(Optional.of("campus"));

        assertThat(check.check(token(claims().put("aud", "campus")))).isInstanceOf(VerifiedToken.class);
        assertThat(check.check(
                        token(claims().put("aud", new JsonArray().add("a").add("campus")))))
                .isInstanceOf(VerifiedToken.class);
        assertThat(check.check(token(claims().put("aud", "campus2"))))
                .isEqualTo(new TokenVerdict.Refused(TokenRefusal.AUDIENCE));
        assertThat(check.check(token(claims()))).isEqualTo(new TokenVerdict.Refused(TokenRefusal.AUDIENCE));
    }

    @Test
    void oddClaimsAreRefusedAndNeverAFault() {
        TokenCheck check = check(Optional.empty());

        assertThat(check.check(token(claims().put("exp", "soon")))).isInstanceOf(TokenVerdict.Refused.class);
        assertThat(check.check(token(claims().putNull("exp")))).isInstanceOf(TokenVerdict.Refused.class);
        assertThat(check.check(token(claims().put("sub", 7)))).isInstanceOf(TokenVerdict.Refused.class);
        assertThat(check.check(token(claims().put("iss", new JsonArray())))).isInstanceOf(TokenVerdict.Refused.class);
        assertThat(check.check(Forgery.signed(header("k1").put("crit", new JsonArray().add("x")), claims(), KEYS)))
                .isEqualTo(new TokenVerdict.Refused(TokenRefusal.ALGORITHM));
        assertThat(check.check("e30.e30.")).isInstanceOf(TokenVerdict.Refused.class);
        assertThat(check.check("W10.W10.AA")).isEqualTo(new TokenVerdict.Refused(TokenRefusal.MALFORMED));
        assertThat(check.check("é.é.é")).isEqualTo(new TokenVerdict.Refused(TokenRefusal.MALFORMED));
    }

    @Test
    void theMemoryOfTokensIsBounded() {
        TokenCheck check = check(Optional.empty());

        for (int i = 0; i < 300; i++) {
            check.check(token(claims().put("jti", "t-" + i)));
        }

        assertThat(checks.cache().size()).isBetween(50, 102);
    }

    private TokenCheck check(Optional<String> audience) {
        issuer.put("k1", KEYS);
        IssuerSettings settings = IssuerFixture.settings(issuer.url(), audience);
        keys = IssuerFixture.keys(vertx, settings, clock);
        checks = new TokenChecks(settings, keys, revocations, clock);
        return checks.forOneLoop();
    }

    private JsonObject claims() {
        return new JsonObject()
                .put("iss", issuer.url())
                .put("sub", "P0001")
                .put("iat", second(0))
                .put("exp", second(600));
    }

    private static long second(long from) {
        return NOW.getEpochSecond() + from;
    }

    private static JsonObject header(String key) {
        return new JsonObject().put("alg", "RS256").put("kid", key);
    }

    private static String token(JsonObject claims) {
        return Forgery.signed(header("k1"), claims, KEYS);
    }
}
