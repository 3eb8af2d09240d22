package org.campusfrontline.gateway.token;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/// Verified tokens, bounded: two generations of which the older is dropped when the younger is full, and
/// a token that is used again moves to the younger one.
public final class TokenCache {

    private final int generation;
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private volatile ConcurrentHashMap<TokenKey, VerifiedToken> young = new ConcurrentHashMap<>();
    private volatile ConcurrentHashMap<TokenKey, VerifiedToken> old = new ConcurrentHashMap<>();

    TokenCache(int bound) {
        this.generation = Math.max(1, bound / 2);
    }

    @Nullable VerifiedToken get(TokenKey key) {
        VerifiedToken found = young.get(key);
        if (found == null) {
            found = old.get(key);
            if (found != null) {
                put(key, found);
            }
        }
        (found == null ? misses : hits).increment();
        return found;
    }

    void put(TokenKey key, VerifiedToken token) {
        young.put(key, token);
        if (young.mappingCount() > generation) {
            age();
        }
    }

    void remove(TokenKey key) {
        young.remove(key);
        old.remove(key);
    }

    private synchronized void age() {
        if (young.mappingCount() > generation) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }

    public int size() {
        return young.size() + old.size();
    }

    public long hits() {
        return hits.sum();
    }

    public long misses() {
        return misses.sum();
    }
}
