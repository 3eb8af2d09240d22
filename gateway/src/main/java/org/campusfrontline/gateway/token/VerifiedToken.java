package org.campusfrontline.gateway.token;

import java.security.interfaces.RSAPublicKey;
import org.jspecify.annotations.Nullable;

/// A token whose signature and claims held; times in milliseconds since the epoch. What may change later
/// (time, keys, revocations) is asked again at each use.
public record VerifiedToken(
        String subject, @Nullable String id, long issuedAt, long notBefore, long expiresAt, RSAPublicKey key)
        implements TokenVerdict {}
