package org.campusfrontline.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Map;
import org.campusfrontline.gateway.edge.EdgeServer;
import org.campusfrontline.gateway.outside.Client;
import org.campusfrontline.gateway.outside.OutsideWorld;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(OutsideWorld.class)
class TokenApiTest {

    private static final KeyPair OTHER = Forgery.keyPair(2048);

    @Inject
    EdgeServer server;

    private Client client;
    private JsonObject header;
    private JsonObject claims;

    @BeforeEach
    void open() {
        client = new Client(server.port());
        String good = client.token();
        header = Forgery.header(good);
        claims = Forgery.claims(good);
    }

    @Test
    void aGoodTokenPassesAgainAndAgain() {
        String token = client.token();

        assertThat(call(token).statusCode()).isEqualTo(200);
        assertThat(call(token).statusCode()).isEqualTo(200);
    }

    @Test
    void noTokenIsAskedForOne() {
        HttpResponse<String> none =
                client.send(client.request("/api/volunteer/v1/echo").GET());
        HttpResponse<String> basic = client.send(client.request("/api/volunteer/v1/echo")
                .header("Authorization", "Basic YTpi")
                .GET());
        HttpResponse<String> empty = client.send(client.request("/api/volunteer/v1/echo")
                .header("Authorization", "Bearer ")
                .GET());

        for (HttpResponse<String> answer : java.util.List.of(none, basic, empty)) {
            assertRefused(answer, "GTW-2001");
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"campus\"");
        }
    }

    @Test
    void anExpiredTokenIsToldSo() {
        assertRefused(call(client.token(Map.of("seconds", "-1"))), "GTW-2003");
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        String sameServer = client.token(Map.of("issuer", "elsewhere"));
        String sameKey = client.token(Map.of("claims", "{\"iss\":\"https://evil.example\"}"));

        assertRefused(call(sameServer), "GTW-2002");
        assertRefused(call(sameKey), "GTW-2002");
    }

    @Test
    void aTokenSignedWithAnotherKeyUnderTheIssuersKeyIdIsRefused() {
        assertRefused(call(Forgery.signed(header, claims, OTHER)), "GTW-2002");
    }

    @Test
    void aTokenThatBringsItsOwnKeyIsRefused() {
        JsonObject bringing = header.copy()
                .put("kid", "mine")
                .put("jku", "https://evil.example/keys")
                .put("jwk", new JsonObject().put("kty", "RSA"));

        assertRefused(call(Forgery.signed(bringing, claims, OTHER)), "GTW-2002");
    }

    @Test
    void noSignatureIsNoToken() {
        for (String algorithm : new String[] {"none", "None", "NONE", "nOnE", ""}) {
            String text = Forgery.text(header.copy().put("alg", algorithm), claims);

            assertRefused(call(text + "."), "GTW-2002");
        }
        assertRefused(call(Forgery.text(header, claims) + "."), "GTW-2002");
        assertRefused(call(Forgery.text(header, claims)), "GTW-2002");
    }

    @Test
    void theIssuersPublicKeyIsNoSecret() throws GeneralSecurityException {
        PublicKey publicKey = publicKey();
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(publicKey.getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
        JsonObject hmac = header.copy().put("alg", "HS256");

        assertRefused(call(Forgery.macced(hmac, claims, publicKey.getEncoded())), "GTW-2002");
        assertRefused(call(Forgery.macced(hmac, claims, pem.getBytes(StandardCharsets.US_ASCII))), "GTW-2002");
        assertRefused(call(Forgery.macced(header, claims, publicKey.getEncoded())), "GTW-2002");
    }

    @Test
    void onlyRs256CountsEvenWithTheRightKeyType() {
        JsonObject longer = header.copy().put("alg", "RS512");

        assertRefused(call(Forgery.signed(longer, claims, OTHER, "SHA512withRSA")), "GTW-2002");
    }

    @Test
    void anAlteredTokenIsRefused() {
        String good = client.token();
        String[] parts = good.split("\\.");
        String otherSubject =
                Forgery.text(header, claims.copy().put("sub", "P9999")).split("\\.")[1];

        assertRefused(call(parts[0] + "." + otherSubject + "." + parts[2]), "GTW-2002");
        assertRefused(call(good + "."), "GTW-2002");
        assertRefused(call(good + "=="), "GTW-2002");
        assertRefused(call("." + good), "GTW-2002");
        assertRefused(call(good.substring(0, good.length() - 8)), "GTW-2002");
        assertRefused(call("a.b.c"), "GTW-2002");
    }

    @Test
    void aTokenFromTheFutureIsRefused() {
        long later = System.currentTimeMillis() / 1000 + 60;

        assertRefused(call(client.token(Map.of("claims", "{\"nbf\":" + later + "}"))), "GTW-2002");
    }

    @Test
    void aTokenWithoutSubjectIsRefused() {
        assertRefused(call(client.token(Map.of("subject", " "))), "GTW-2002");
    }

    @Test
    void theRefusalSaysWhyWithoutRepeatingTheToken() {
        String expired = client.token(Map.of("seconds", "-1"));

        HttpResponse<String> answer = call(expired);

        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .isEqualTo(
                        "Bearer realm=\"campus\", error=\"invalid_token\", error_description=\"the token has expired\"");
        assertThat(answer.body()).doesNotContain(expired.substring(20, 60)).doesNotContain("P0001");
    }

    private HttpResponse<String> call(String token) {
        return client.send(client.request("/api/volunteer/v1/echo")
                .header("Authorization", "Bearer " + token)
                .GET());
    }

    private static void assertRefused(HttpResponse<String> answer, String code) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(new JsonObject(answer.body()).getString("code")).isEqualTo(code);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer realm=\"campus\"");
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        String issuer = ConfigProvider.getConfig().getValue("campus.issuer", String.class);
        String keys = client.send(HttpRequest.newBuilder(URI.create(issuer + "/jwks")))
                .body();
        JsonObject key = new JsonObject(keys).getJsonArray("keys").getJsonObject(0);
        BigInteger modulus = new BigInteger(1, Base64.getUrlDecoder().decode(key.getString("n")));
        BigInteger exponent = new BigInteger(1, Base64.getUrlDecoder().decode(key.getString("e")));
        return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
    }
}
