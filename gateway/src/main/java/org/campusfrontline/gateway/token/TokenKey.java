package org.campusfrontline.gateway.token;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// The SHA-256 of a token: the cache never holds a token that could be used.
record TokenKey(long a, long b, long c, long d) {

    static TokenKey of(String token, MessageDigest digest) {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(token.getBytes(StandardCharsets.ISO_8859_1)));
        return new TokenKey(hash.getLong(), hash.getLong(), hash.getLong(), hash.getLong());
    }

    @Override
    public int hashCode() {
        return Long.hashCode(a);
    }
}
