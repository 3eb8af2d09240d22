package org.campusfrontline.gateway.issuer;

import io.vertx.core.json.JsonObject;
import java.net.URI;

/// What the issuer's discovery document says that the gateway and its console need.
public record IssuerDocument(String issuer, URI keys, URI authorization, URI token) {

    static final String PATH = "/.well-known/openid-configuration";

    static IssuerDocument of(JsonObject json) {
        return new IssuerDocument(
                text(json, "issuer"),
                URI.create(text(json, "jwks_uri")),
                URI.create(text(json, "authorization_endpoint")),
                URI.create(text(json, "token_endpoint")));
    }

    /// Where the document itself stands.
    public String discovery() {
        return issuer + PATH;
    }

    private static String text(JsonObject json, String member) {
        String text = json.getString(member);
        if (text == null) {
            throw new IllegalArgumentException("the discovery document names no " + member);
        }
        return text;
    }
}
