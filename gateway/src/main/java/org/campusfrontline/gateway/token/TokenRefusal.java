package org.campusfrontline.gateway.token;

/// Why a token is refused; the detail is for the developer and says nothing of the token's content.
public enum TokenRefusal {
    MALFORMED("the token is not a well-formed signed JWT"),
    ALGORITHM("the token is not signed with RS256"),
    UNKNOWN_KEY("the token's key is not one of the issuer's"),
    SIGNATURE("the token's signature does not match"),
    ISSUER("the token comes from another issuer"),
    AUDIENCE("the token is meant for another audience"),
    SUBJECT("the token names no person or client"),
    NOT_YET("the token is not valid yet"),
    EXPIRED("the token has expired"),
    REVOKED("the token was revoked");

    private final String detail;

    TokenRefusal(String detail) {
        this.detail = detail;
    }

    public String detail() {
        return detail;
    }
}
