package org.campusfrontline.deploy.local.issuer;

import com.nimbusds.jose.jwk.JWK;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/// The library's routes under one spelling of the address, and one of our own: many tokens in one request.
final class IssuerRoutes {
    static final String ISSUER = "campus";

    private final HttpUrl address;
    private final OAuth2TokenProvider tokens;
    private final Route routes;

    IssuerRoutes(HttpUrl address, JWK key, Path signInPage) {
        this.address = address;
        tokens = new OAuth2TokenProvider(new KeyProvider(List.of(key), "RS256"));
        routes = new OAuth2HttpRequestHandler(
                        new OAuth2Config(true, signInPage.toString(), null, false, tokens, Set.of(new CampusTokens())))
                .getAuthorizationServer();
    }

    OAuth2HttpResponse answer(String method, String path, String query, Headers headers, String body) {
        if (!path.startsWith("/" + ISSUER + "/")) {
            return text(404, "nothing here; the issuer is " + address + ISSUER);
        }
        if (path.equals("/" + ISSUER + "/tokens") && method.equals("POST")) {
            return text(200, many(body));
        }
        HttpUrl url = address.newBuilder()
                .encodedPath(path)
                .encodedQuery(query.isEmpty() ? null : query)
                .build();
        return routes.invoke(new OAuth2HttpRequest(here(headers), method, url, body));
    }

    /// The issuer's name follows these headers: whatever the caller wrote, it is always the one address.
    private Headers here(Headers given) {
        return given.newBuilder()
                .removeAll("x-forwarded-proto")
                .removeAll("x-forwarded-host")
                .removeAll("x-forwarded-port")
                .set("Host", address.host() + ":" + address.port())
                .build();
    }

    /// A person number a line in, a token a line out.
    private String many(String people) {
        return people.lines().filter(person -> !person.isBlank()).toList().parallelStream()
                .map(person -> token(person.strip()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String token(String person) {
        Map<String, Object> claims = Map.of(
                "iss",
                address + ISSUER,
                "sub",
                person,
                "aud",
                CampusTokens.AUDIENCE,
                "azp",
                "campus-script",
                "jti",
                UUID.randomUUID().toString());
        return tokens.jwt(claims, Duration.ofSeconds(CampusTokens.SECONDS), ISSUER)
                .serialize();
    }

    private static OAuth2HttpResponse text(int status, String text) {
        return new OAuth2HttpResponse(Headers.of("Content-Type", "text/plain; charset=utf-8"), status, text, null);
    }
}
