package org.campusfrontline.volunteer.certificate.rule;

/// What verification says of a certificate that there is.
public enum VerifiedState {
    VALID,
    /// Something in it was taken back in the ledger since; a new certificate is due.
    OUTDATED,
    /// A later revision took its place.
    SUPERSEDED,
    /// The unit took it back.
    REVOKED;

    /// `state` is one that is known outside.
    public static VerifiedState of(CertificateState state, boolean correctedSince) {
        return switch (state) {
            case ISSUED -> correctedSince ? OUTDATED : VALID;
            case SUPERSEDED -> SUPERSEDED;
            case REVOKED -> REVOKED;
            case REQUESTED, REFUSED, WITHDRAWN -> throw new IllegalArgumentException("not known outside: " + state);
        };
    }
}
