package org.campusfrontline.volunteer.profile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One proof of a person's, valid half-open and open where null. `byUnit`: the unit says it, not the person.
public record Proof(
        UUID id,
        ProofKind kind,
        @Nullable String code,
        @Nullable String issuer,
        @Nullable String reference,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        boolean byUnit,
        @Nullable String verifiedBy,
        @Nullable Instant verifiedAt) {

    public boolean verified() {
        return verifiedBy != null;
    }

    public Proof verified(String by, Instant at) {
        return new Proof(id, kind, code, issuer, reference, validFrom, validUntil, byUnit, by, at);
    }

    public Proof unverified() {
        return new Proof(id, kind, code, issuer, reference, validFrom, validUntil, byUnit, null, null);
    }

    /// Whether it says the same, so that who confirmed the one has confirmed the other.
    boolean saysTheSame(Proof other) {
        return unverified().equals(other.unverified());
    }
}
