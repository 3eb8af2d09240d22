package org.campusfrontline.deploy.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.campusfrontline.deploy.local.process.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalIssuerTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CALLBACK = "http://127.0.0.1:8080/console/oauth2-redirect.html";

    @TempDir
    static Path folder;

    private static LocalIssuer issuer;
    private static HttpClient client;

    @BeforeAll
    static void start() {
        client = HttpClient.newHttpClient();
        issuer = new LocalIssuer(IssuerSettings.of(folder, Ports.free())
                .withSuggestions(List.of(new IssuerSettings.Suggestion("T0001", "<陈静>", "organiser"))));
        issuer.start();
    }

    @AfterAll
    static void stop() {
        issuer.stop();
        client.close();
    }

    @Test
    void namesItselfTheSameHoweverItIsAddressed() throws Exception {
        // When
        JsonNode configuration =
                get(issuer.url().replace("127.0.0.1", "localhost") + "/.well-known/openid-configuration");

        // Then
        assertThat(configuration.get("issuer").asText()).isEqualTo(issuer.url());
        assertThat(configuration.get("jwks_uri").asText()).startsWith(issuer.url());
    }

    @Test
    void givesAScriptTheTokenOfAPerson() throws Exception {
        // When
        JsonNode answer = post("/token", "grant_type=password&username=T0001&password=-&client_id=campus-script");

        // Then
        SignedJWT token = verified(answer.get("access_token").asText());
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("T0001");
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo(issuer.url());
        assertThat(token.getJWTClaimsSet().getAudience()).containsExactly("campus");
        assertThat(token.getJWTClaimsSet().getClaim("scope")).isNull();
        assertThat(token.getJWTClaimsSet().getExpirationTime().toInstant())
                .isAfter(Instant.now().plus(Duration.ofHours(1)));
    }

    @Test
    void givesASystemItsScopes() throws Exception {
        // When
        JsonNode answer = post(
                "/token",
                "grant_type=client_credentials&client_id=campus-hr&client_secret=-&scope=directory.write+directory.read");

        // Then
        SignedJWT token = verified(answer.get("access_token").asText());
        assertThat(token.getJWTClaimsSet().getSubject()).isEqualTo("campus-hr");
        assertThat(token.getJWTClaimsSet().getStringClaim("scope")).isEqualTo("directory.write directory.read");
    }

    @Test
    void signsAPersonInForTheConsole() throws Exception {
        // Given
        URI page = URI.create(issuer.url() + "/authorize?response_type=code&client_id=campus-console&scope=openid"
                + "&state=s1&redirect_uri=" + CALLBACK
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256");
        String html = client.send(request(page).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        assertThat(html).contains("value=\"T0001\"").contains("&lt;陈静&gt;");

        // When
        HttpResponse<String> signedIn = client.send(
                request(page)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=T0001"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String code = signedIn.headers().firstValue("Location").orElseThrow().replaceAll(".*[?&]code=([^&]*).*", "$1");
        JsonNode answer = post(
                "/token",
                "grant_type=authorization_code&client_id=campus-console&redirect_uri=" + CALLBACK + "&code=" + code
                        + "&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");

        // Then
        assertThat(signedIn.headers().firstValue("Location").orElseThrow()).startsWith(CALLBACK);
        assertThat(verified(answer.get("access_token").asText())
                        .getJWTClaimsSet()
                        .getSubject())
                .isEqualTo("T0001");
    }

    @Test
    void allowsTheConsolesOriginToAskForTokens() throws Exception {
        // When
        HttpResponse<Void> preflight = client.send(
                request(URI.create(issuer.url() + "/token"))
                        .header("Origin", "http://127.0.0.1:8080")
                        .header("Access-Control-Request-Method", "POST")
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.discarding());

        // Then
        assertThat(preflight.headers().firstValue("access-control-allow-origin"))
                .contains("http://127.0.0.1:8080");
    }

    @Test
    void givesManyPeopleTheirTokensFasterThanOneByOne() throws Exception {
        // Given
        List<String> people =
                IntStream.range(0, 2000).mapToObj(i -> "S%06d".formatted(i)).toList();
        long begun = System.nanoTime();
        people.subList(0, 50).forEach(issuer::token);
        long oneByOne = (System.nanoTime() - begun) / 50;

        // When
        List<String> tokens = new ArrayList<>();
        List<Long> together = new ArrayList<>();
        for (int from = 0; from < people.size(); from += 500) {
            long before = System.nanoTime();
            tokens.addAll(issuer.tokens(people.subList(from, from + 500)));
            together.add((System.nanoTime() - before) / 500);
        }

        // Then
        assertThat(together).as("a stall falls into some of them").anyMatch(each -> each < oneByOne);
        assertThat(tokens).hasSize(2000).doesNotHaveDuplicates();
        assertThat(verified(tokens.getLast()).getJWTClaimsSet().getSubject()).isEqualTo("S001999");
    }

    @Test
    void keepsItsKeyWhenKilledAndStartedAgain() throws Exception {
        // Given
        String token = issuer.token("T0001");

        // When
        issuer.kill();
        issuer.restart();

        // Then
        assertThat(verified(token).getJWTClaimsSet().getSubject()).isEqualTo("T0001");
    }

    private static SignedJWT verified(String token) throws Exception {
        SignedJWT jwt = SignedJWT.parse(token);
        JWKSet keys = JWKSet.parse(get(issuer.url() + "/jwks").toString());
        assertThat(jwt.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
        assertThat(jwt.verify(new RSASSAVerifier(
                        keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey())))
                .isTrue();
        return jwt;
    }

    private static JsonNode get(String url) throws IOException, InterruptedException {
        return JSON.readTree(client.send(request(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                .body());
    }

    private static JsonNode post(String path, String form) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                request(URI.create(issuer.url() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30));
    }
}
