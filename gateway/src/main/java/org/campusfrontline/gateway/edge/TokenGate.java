package org.campusfrontline.gateway.edge;

import io.vertx.core.http.HttpHeaders;
import org.campusfrontline.gateway.call.Call;
import org.campusfrontline.gateway.call.EdgeHeaders;
import org.campusfrontline.gateway.call.OwnAnswer;
import org.campusfrontline.gateway.issuer.IssuerKeys;
import org.campusfrontline.gateway.problem.GatewayProblem;
import org.campusfrontline.gateway.token.TokenCheck;
import org.campusfrontline.gateway.token.TokenRefusal;
import org.campusfrontline.gateway.token.TokenVerdict;
import org.campusfrontline.gateway.token.VerifiedToken;
import org.jspecify.annotations.Nullable;

/// Lets a call with a good token pass and answers all others; one with an unknown key waits for the keys once.
final class TokenGate {

    private static final String SCHEME = "Bearer ";
    private static final String CHALLENGE = "Bearer realm=\"campus\"";

    private final TokenCheck check;
    private final IssuerKeys keys;
    private final EdgeMeters meters;

    TokenGate(TokenCheck check, IssuerKeys keys, EdgeMeters meters) {
        this.check = check;
        this.keys = keys;
        this.meters = meters;
    }

    void pass(Call call, Runnable onward) {
        String token = token(call);
        if (token == null) {
            call.response().putHeader(EdgeHeaders.WWW_AUTHENTICATE, CHALLENGE);
            OwnAnswer.problem(call, call.problem(GatewayProblem.TOKEN_MISSING, "no bearer token was sent"));
            return;
        }
        switch (check.check(token)) {
            case VerifiedToken verified -> onward.run();
            case TokenVerdict.Refused refused -> refuse(call, refused.reason());
            case TokenVerdict.KeyUnknown unknown -> readKeys(call, token, onward);
        }
    }

    private void readKeys(Call call, String token, Runnable onward) {
        keys.refresh()
                .onComplete(read -> call.loop().runOnContext(back -> {
                    if (call.ended()) {
                        return;
                    }
                    switch (check.check(token)) {
                        case VerifiedToken verified -> onward.run();
                        case TokenVerdict.Refused refused -> refuse(call, refused.reason());
                        case TokenVerdict.KeyUnknown unknown -> refuseUnknown(call);
                    }
                }));
    }

    private void refuseUnknown(Call call) {
        if (keys.known()) {
            refuse(call, TokenRefusal.UNKNOWN_KEY);
        } else {
            OwnAnswer.problem(
                    call,
                    call.problem(GatewayProblem.ISSUER_UNAVAILABLE, "the issuer's keys are not known yet", true, 2));
        }
    }

    private void refuse(Call call, TokenRefusal reason) {
        meters.refused(reason);
        GatewayProblem kind = switch (reason) {
            case EXPIRED -> GatewayProblem.TOKEN_EXPIRED;
            case REVOKED -> GatewayProblem.TOKEN_REVOKED;
            case MALFORMED, ALGORITHM, UNKNOWN_KEY, SIGNATURE, ISSUER, AUDIENCE, SUBJECT, NOT_YET ->
                GatewayProblem.TOKEN_INVALID;
        };
        String challenge = CHALLENGE + ", error=\"invalid_token\", error_description=\"" + reason.detail() + "\"";
        call.response().putHeader(EdgeHeaders.WWW_AUTHENTICATE, challenge);
        OwnAnswer.problem(call, call.problem(kind, reason.detail()));
    }

    private static @Nullable String token(Call call) {
        String header = call.request().getHeader(HttpHeaders.AUTHORIZATION);
        boolean bearer = header != null
                && header.length() > SCHEME.length()
                && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return bearer ? header.substring(SCHEME.length()) : null;
    }
}
