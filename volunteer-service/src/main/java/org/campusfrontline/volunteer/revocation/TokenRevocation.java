package org.campusfrontline.volunteer.revocation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.campusfrontline.volunteer.directory.event.TokenRevoked;
import org.jspecify.annotations.Nullable;

/// Since when the tokens of a subject count; a later revocation moves it on.
@Entity
class TokenRevocation {

    @Id
    private String subject;

    private Instant notBefore;
    private @Nullable String reason;
    private String revokedBy;

    @Version
    private long version;

    protected TokenRevocation() {}

    String subject() {
        return subject;
    }

    @Nullable String reason() {
        return reason;
    }

    void renew(Instant newNotBefore, @Nullable String newReason, String newRevokedBy) {
        notBefore = newNotBefore.isAfter(notBefore) ? newNotBefore : notBefore;
        reason = newReason;
        revokedBy = newRevokedBy;
    }

    TokenRevoked revoked() {
        return new TokenRevoked(subject, null, notBefore, version);
    }
}
