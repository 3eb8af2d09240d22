package org.campusfrontline.deploy.local.issuer;

import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/// What is in a token: the person number or the client's id as `sub`, and scopes for systems only.
final class CampusTokens implements OAuth2TokenCallback {
    static final String AUDIENCE = "campus";
    static final long SECONDS = 8 * 60 * 60;

    @Override
    public String issuerId() {
        return IssuerRoutes.ISSUER;
    }

    @Override
    public String subject(TokenRequest request) {
        return client(request);
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(AUDIENCE);
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        Map<String, Object> claims = new TreeMap<>();
        claims.put("azp", client(request));
        if (request.getAuthorizationGrant() instanceof ClientCredentialsGrant && request.getScope() != null) {
            claims.put("scope", request.getScope().toString());
        }
        return claims;
    }

    @Override
    public long tokenExpiry() {
        return SECONDS;
    }

    private static String client(TokenRequest request) {
        if (request.getClientAuthentication() != null) {
            return request.getClientAuthentication().getClientID().getValue();
        }
        return request.getClientID() == null ? "unknown" : request.getClientID().getValue();
    }
}
