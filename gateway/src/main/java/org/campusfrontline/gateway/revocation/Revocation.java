package org.campusfrontline.gateway.revocation;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One revocation: of a single token where `tokenId` is there, else of all tokens that the subject got before
/// `notBefore`.
record Revocation(String subject, @Nullable String tokenId, Instant notBefore, long version) {

    /// Reads the event's value; fails with an unchecked exception on anything else.
    static Revocation of(JsonObject value) {
        String subject = value.getString("subject");
        if (subject == null || subject.isEmpty()) {
            throw new IllegalArgumentException("a revocation names no subject");
        }
        return new Revocation(
                subject,
                value.getString("jti"),
                Instant.parse(value.getString("notBefore", "")),
                value.getLong("version", 0L));
    }
}
