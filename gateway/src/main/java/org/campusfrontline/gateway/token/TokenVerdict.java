package org.campusfrontline.gateway.token;

/// What came of checking a token: it is good, it is refused, or its key must be read from the issuer first.
public sealed interface TokenVerdict permits VerifiedToken, TokenVerdict.Refused, TokenVerdict.KeyUnknown {

    /// Refused, and why.
    record Refused(TokenRefusal reason) implements TokenVerdict {}

    /// Signed with a key that the gateway has not seen yet.
    record KeyUnknown() implements TokenVerdict {}
}
