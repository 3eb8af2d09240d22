package org.campusfrontline.gateway.revocation;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What is revoked right now, as the topic says; an older version never replaces a newer one.
@Singleton
public final class Revocations {

    private final Map<String, Revocation> bySubject = new ConcurrentHashMap<>();
    private final Map<String, Revocation> byToken = new ConcurrentHashMap<>();

    /// Whether a token with these claims must be refused; a token that says nothing of its birth counts as old.
    public boolean refuses(String subject, @Nullable String tokenId, long issuedAtMillis) {
        if (tokenId != null && !byToken.isEmpty() && byToken.containsKey(tokenId)) {
            return true;
        }
        Revocation whole = bySubject.get(subject);
        return whole != null && issuedAtMillis < whole.notBefore().toEpochMilli();
    }

    void apply(Revocation revocation) {
        String tokenId = revocation.tokenId();
        if (tokenId == null) {
            bySubject.merge(revocation.subject(), revocation, Revocations::newer);
        } else {
            byToken.merge(tokenId, revocation, Revocations::newer);
        }
    }

    /// The topic no longer holds anything under this key.
    void forget(String key) {
        bySubject.remove(key);
        byToken.remove(key);
    }

    int size() {
        return bySubject.size() + byToken.size();
    }

    private static Revocation newer(Revocation held, Revocation come) {
        return come.version() >= held.version() ? come : held;
    }
}
