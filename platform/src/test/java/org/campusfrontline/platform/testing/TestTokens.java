package org.campusfrontline.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Bearer tokens of the test issuer, good ones and such as must be refused.
public final class TestTokens {

    /// What `aud` says, and what services ask for.
    public static final String AUDIENCE = "campus";

    private static final Duration LIFE = Duration.ofHours(4);

    /// Good tokens by what they say: to sign is the dearest thing in many a test, and one token serves the whole run.
    private static final Map<List<String>, String> GOOD = new ConcurrentHashMap<>();

    private TestTokens() {}

    /// A person's token; `sub` is the person number.
    public static String of(String person) {
        return GOOD.computeIfAbsent(
                List.of(person), _ -> sign(claims(person, LIFE).build(), TestIssuer.key()));
    }

    /// A campus system's token by client credentials, with its scopes.
    public static String system(String client, String... scopes) {
        String scope = String.join(" ", scopes);
        return GOOD.computeIfAbsent(List.of(client, scope), _ -> {
            JWTClaimsSet claims = claims(client, LIFE)
                    .claim("azp", client)
                    .claim("client_id", client)
                    .claim("scope", scope)
                    .build();
            return sign(claims, TestIssuer.key());
        });
    }

    /// Ended an hour ago.
    public static String expired(String person) {
        return sign(claims(person, Duration.ofHours(-1)).build(), TestIssuer.key());
    }

    /// In all like a good one, but signed with a key that the issuer never had.
    public static String foreign(String person) {
        try {
            RSAKey key =
                    new RSAKeyGenerator(2048).keyID(TestIssuer.key().getKeyID()).generate();
            return sign(claims(person, LIFE).build(), key);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Rightly signed, but made for another audience.
    public static String forOthers(String person) {
        return sign(claims(person, LIFE).audience("another-system").build(), TestIssuer.key());
    }

    /// Rightly signed, but naming another issuer.
    public static String fromOthers(String person) {
        return sign(claims(person, LIFE).issuer("https://issuer.invalid").build(), TestIssuer.key());
    }

    /// One of each kind that must be refused.
    public static List<String> spoilt(String person) {
        return List.of(expired(person), foreign(person), forOthers(person), fromOthers(person), "not.a.token");
    }

    private static JWTClaimsSet.Builder claims(String subject, Duration life) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(TestIssuer.url())
                .audience(AUDIENCE)
                .subject(subject)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now.minus(Duration.ofHours(5))))
                .notBeforeTime(Date.from(now.minus(Duration.ofHours(5))))
                .expirationTime(Date.from(now.plus(life)));
    }

    private static String sign(JWTClaimsSet claims, RSAKey key) {
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
