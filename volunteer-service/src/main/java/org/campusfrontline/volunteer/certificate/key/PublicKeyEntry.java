package org.campusfrontline.volunteer.certificate.key;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/// The public half of a key that signs or once signed.
record PublicKeyEntry(String id, X509Certificate certificate, Instant createdAt, Optional<Instant> retiredAt) {}
