package org.campusfrontline.volunteer.certificate.register.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A step of a certificate that others may want to act upon.
public sealed interface CertificateEvent {

    UUID certificate();

    long version();

    /// `supersedes` names the certificate in whose place it stands.
    record CertificateIssued(
            UUID certificate,
            String person,
            String tree,
            String unit,
            @Nullable UUID supersedes,
            Instant occurredAt,
            long version)
            implements CertificateEvent {}

    /// A later revision took its place.
    record CertificateSuperseded(
            UUID certificate,
            String person,
            String tree,
            String unit,
            UUID supersededBy,
            Instant occurredAt,
            long version)
            implements CertificateEvent {}

    record CertificateRevoked(
            UUID certificate, String person, String tree, String unit, String reason, Instant occurredAt, long version)
            implements CertificateEvent {}
}
